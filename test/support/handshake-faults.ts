import { failed, ok, type Reply } from "./handshake-http.js";
import type { ScriptedPartner } from "./handshake-partner.js";

/** One way in which a partner's versions and version details can be unfit, and the code that tells it so. */
export interface Fault {
  fault: string;
  code: 3001 | 3002 | 3003;
  spoil(partner: ScriptedPartner): void;
}

const versions =
  (reply: (partner: ScriptedPartner) => Reply): Fault["spoil"] =>
  (partner) => {
    partner.script.versions = () => reply(partner);
  };
const details =
  (reply: (partner: ScriptedPartner) => Reply): Fault["spoil"] =>
  (partner) => {
    partner.script.details = () => reply(partner);
  };
const leadingTo = (url: (origin: string) => string) =>
  versions(({ origin }) => ok([{ version: "2.2.1", url: url(origin) }]));

/** What CRED-07 tells apart; repaired by emptying the script and endpoints of the partner. */
export const faults: readonly Fault[] = [
  { fault: "versions are answered with HTTP 500", code: 3001, spoil: versions(() => ({ http: 500 })) },
  { fault: "versions refuse the token", code: 3001, spoil: versions(() => failed(2000, "who?", 401)) },
  { fault: "versions are HTML", code: 3001, spoil: versions(() => ({ body: "<html>hello</html>" })) },
  { fault: "versions are cut off", code: 3001, spoil: versions(() => ({ body: '{"status_code":1000,' })) },
  { fault: "versions have status code 3000", code: 3001, spoil: versions(() => failed(3000)) },
  { fault: "versions are the object of 2.1.1", code: 3001, spoil: versions(() => ok({ versions: [] })) },
  {
    fault: "versions have no envelope",
    code: 3001,
    spoil: versions(() => ({ body: [{ version: "2.2.1" }] })),
  },
  { fault: "the connection breaks off", code: 3001, spoil: versions(() => "close") },
  {
    fault: "versions redirect for ever",
    code: 3001,
    spoil: versions(() => ({ http: 302, headers: { Location: "/versions" } })),
  },
  { fault: "version details are missing", code: 3001, spoil: leadingTo((origin) => `${origin}/nowhere`) },
  { fault: "version details are at no URL", code: 3001, spoil: leadingTo(() => "not a url") },
  {
    fault: "version details are at a login",
    code: 3001,
    spoil: leadingTo(() => "http://me:pass@127.0.0.1/"),
  },
  { fault: "version details are at file:", code: 3001, spoil: leadingTo(() => "file:///etc/passwd") },
  { fault: "version details are a list", code: 3001, spoil: details(() => ok([])) },
  { fault: "version details lack endpoints", code: 3001, spoil: details(() => ok({ version: "2.2.1" })) },
  {
    fault: "the versions lack ours",
    code: 3002,
    spoil: versions(() => ok([{ version: "2.1.1", url: "http://a.example" }])),
  },
  { fault: "there are no versions", code: 3002, spoil: versions(() => ok([])) },
  {
    fault: "endpoints lack credentials",
    code: 3003,
    spoil: (partner) => {
      partner.endpoints = partner.endpoints.filter(({ identifier }) => identifier !== "credentials");
    },
  },
  {
    fault: "an endpoint has the other role only",
    code: 3003,
    spoil: (partner) => {
      const role = "SENDER";
      partner.endpoints = partner.endpoints.map((one) =>
        one.identifier === "locations" ? { ...one, role } : one,
      );
    },
  },
];

/** What the partner has to have for the last of them. */
export const expects = { endpoints: [{ identifier: "locations", role: "RECEIVER" }] } as const;
