import { memoryCrud } from "@openocpi/server";
import type { ClientInfo } from "@openocpi/spec";
import { expect } from "vitest";
import { from, to } from "../support/conformance-ask.js";
import { checkDone, checkRefused, checkSame } from "../support/conformance-check.js";
import { type Net, role } from "../support/conformance-net.js";
import { clientInfo, hosting, later, receiving, second } from "../support/conformance-objects.js";
import { another, asHub, hub, otherHub, tenantX, tenantY } from "../support/conformance-partners.js";
import { prove, proveRefused, type Refusal, type Row } from "../support/conformance-rows.js";
import { foreign, ours, spoilt, theirs, without } from "../support/conformance-story.js";

const path = "/receiver/hubclientinfo";
const at = ({ country_code, party_id }: { country_code: string; party_id: string }) =>
  `${path}/${country_code}/${party_id}`;
const put = ({ ask }: Pick<Net, "ask">, info: ClientInfo) => ask("PUT", at(info), { json: info });
const unknown = { http: 404, code: 2000, says: /^there is no such ClientInfo$/, routed: false };
const plain = { routed: false };
const about = {
  partner: "x",
  role: "receiver",
  version: "2.2.1",
  requestId: "1",
  correlationId: "1",
} as const;

prove("a Hub tells who is connected", receiving("hubclientinfo", { partner: asHub }), [
  {
    rule: "HCI-01",
    name: "PUT stores it, GET gives it back, neither has routing headers or data in the answer to PUT",
    async run(net) {
      const info = clientInfo(tenantX);
      checkDone(await put(net, info), { http: 201, ...plain });
      const changed = clientInfo({ ...tenantX, status: "OFFLINE", last_updated: later });
      checkDone(await put(net, changed), plain);
      const answer = await net.ask("GET", at(tenantX));
      checkDone(answer, { data: true, ...plain });
      expect(answer.body.data).toEqual(changed);
    },
  },
  {
    rule: "HCI-01",
    name: "routing headers are ignored, whomever they name",
    async run(net) {
      const headers = { ...to(foreign), ...from(ours) };
      const info = clientInfo({ country_code: "AT", party_id: "AAA" });
      const answer = await net.ask("PUT", at(info), { headers, json: info });
      checkDone(answer, { http: 201, ...plain });
      checkDone(await net.ask("GET", at(info), { headers }), { data: true, ...plain });
    },
  },
  {
    rule: "HCI-01",
    name: "a party that is gone is SUSPENDED, and stays readable",
    async run(net) {
      await put(net, clientInfo(tenantY));
      const gone = clientInfo({ ...tenantY, status: "SUSPENDED", last_updated: later });
      checkDone(await put(net, gone), plain);
      expect((await net.ask("GET", at(tenantY))).body.data).toEqual(gone);
    },
  },
  {
    rule: "HCI-01",
    name: "the Hub can tell about itself",
    async run(net) {
      checkDone(await put(net, clientInfo({ ...hub, role: "HUB" })), { http: 201, ...plain });
    },
  },
  {
    rule: "PUSH-07",
    name: "a party that was never told of is 404",
    async run(net) {
      checkRefused(await net.ask("GET", `${path}/AT/ZZZ`), unknown);
    },
  },
  {
    rule: "AMB-07",
    name: "an older push is stored all the same, and reported",
    async run(net) {
      const info = clientInfo({ country_code: "AT", party_id: "OLD" });
      await put(net, info);
      checkDone(await put(net, { ...info, last_updated: "2026-01-01T00:00:00Z" }), plain);
      expect(net.eventsOf("tolerated").at(-1)).toMatchObject({ violations: [{ rule: "AMB-07" }] });
    },
  },
]);

const received = memoryCrud<ClientInfo>();
prove("a party with two roles", hosting({ hubclientinfo: { receiver: received } }, { partner: asHub }), [
  {
    rule: "AMB-13",
    name: "is two ClientInfos: each PUT replaces that of its role",
    async run(net) {
      const [cpo, emsp] = [clientInfo(tenantX), clientInfo({ ...tenantX, role: "EMSP" })];
      checkDone(await put(net, cpo), { http: 201, ...plain });
      checkDone(await put(net, emsp), { http: 201, ...plain });
      const offline = clientInfo({ ...tenantX, role: "EMSP", status: "OFFLINE" });
      checkDone(await put(net, offline), plain);
      const { items } = await received.list(
        { offset: 0, limit: 9, owners: [tenantX], visibleTo: [] },
        { ...about, module: "hubclientinfo" },
      );
      expect(items).toEqual([cpo, offline]);
    },
  },
  {
    rule: "AMB-13",
    name: "GET, which names no role, gives one of them",
    async run(net) {
      const answer = await net.ask("GET", at(tenantX));
      checkDone(answer, { data: true, ...plain });
      expect(answer.body.data).toMatchObject(tenantX);
    },
  },
]);

const claim: Row[] = [
  {
    rule: "P-3",
    name: "a party of another partner is refused, and the operator is told whose it is",
    async run(net) {
      await another(net, "direct", { roles: [role(second, "EMSP")] });
      const answer = await put(net, clientInfo(second));
      checkRefused(answer, { http: 200, code: 2001, says: /LU\*MOL is held by another partner$/, ...plain });
      expect(net.eventsOf("claim")).toMatchObject([
        { partner: "movendo", parties: [second], holder: "direct" },
      ]);
    },
  },
  {
    rule: "P-3",
    name: "whatever the case and role",
    async run(net) {
      const info = clientInfo({ country_code: "lu", party_id: "Mol", role: "NSP" });
      const answer = await put(net, info);
      checkRefused(answer, { http: 200, code: 2001, says: /held by another partner$/, ...plain });
    },
  },
  {
    rule: "P-3",
    name: "a party of ours is refused, and the operator is told",
    async run(net) {
      const answer = await put(net, clientInfo(ours));
      checkRefused(answer, { http: 200, code: 2001, says: /NL\*OCA is a party of this platform$/, ...plain });
      const last = net.eventsOf("claim").at(-1);
      expect(last).toMatchObject({ partner: "movendo", parties: [ours] });
      expect(last).not.toHaveProperty("holder");
    },
  },
  {
    rule: "P-3",
    name: "a party that another Hub has told of is refused to the second one, unless they share it",
    async run(net) {
      await put(net, clientInfo(tenantX));
      const other = await another(net, "other-hub", {
        roles: [role(otherHub, "HUB")],
      });
      const answer = await put({ ask: other }, clientInfo(tenantX));
      checkRefused(answer, { http: 200, code: 2001, says: /DE\*XYZ is held by another partner$/, ...plain });
      expect(net.eventsOf("claim").at(-1)).toMatchObject({ partner: "other-hub", holder: "movendo" });
      checkSame(await other("GET", at(tenantX)), await other("GET", `${path}/AT/ZZZ`));
      const third = await another(net, "third-hub", {
        roles: [role({ country_code: "IT", party_id: "HUB" }, "HUB")],
        expects: { sharedParties: [tenantX] },
      });
      checkDone(await put({ ask: third }, clientInfo(tenantX)), plain);
    },
  },
  {
    rule: "P-3",
    name: "nor is a party free once its partner has unregistered, who may come back; the operator can allow it",
    async run(net) {
      await net.platform.partners.update("direct", (current) => {
        if (!current) throw new Error("there is no such partner");
        return { ...current, status: "unregistered" };
      });
      const answer = await put(net, clientInfo(second));
      checkRefused(answer, { http: 200, code: 2001, says: /LU\*MOL is held by another partner$/, ...plain });
      await net.platform.partners.update("movendo", (current) => {
        if (!current) throw new Error("there is no such partner");
        return { ...current, expects: { ...current.expects, sharedParties: [second] } };
      });
      checkDone(await put(net, clientInfo(second)), { http: 201, ...plain });
    },
  },
];
prove("who may tell about whom", receiving("hubclientinfo", { partner: asHub }), claim);

prove(
  "a Hub that speaks for its list alone",
  receiving("hubclientinfo", { partner: { ...asHub, carries: [tenantX], carriesOthers: "none" } }),
  [
    {
      rule: "P-4",
      name: "tells about itself and the list, and about nobody else",
      async run(net) {
        for (const party of [hub, tenantX])
          checkDone(await put(net, clientInfo(party)), { http: 201, ...plain });
        checkRefused(await put(net, clientInfo(tenantY)), unknown);
        expect(net.eventsOf("claim")).toEqual([]);
        const answer = await put(net, clientInfo(ours));
        checkRefused(answer, { http: 200, code: 2001, says: /a party of this platform$/, ...plain });
      },
    },
  ],
);

prove("who is no Hub", receiving("hubclientinfo"), [
  {
    rule: "HCI-01",
    name: "cannot tell about anybody, itself included",
    async run(net) {
      for (const party of [theirs, foreign, ours]) checkRefused(await put(net, clientInfo(party)), unknown);
      expect(net.eventsOf("claim")).toEqual([]);
    },
  },
]);

const x = clientInfo(tenantX);
proveRefused("ClientInfos that are refused", receiving("hubclientinfo", { partner: asHub }), [
  ...(["POST", "PATCH", "DELETE"] as const).map(
    (method): Refusal => ({
      rule: "HCI-01",
      name: `there is no ${method}`,
      method,
      path: at(x),
      ask: method === "DELETE" ? {} : { json: x },
      http: 405,
      code: 2000,
      says: /^this method is not available here$/,
      routed: false,
    }),
  ),
  ...["country_code", "party_id"].map(
    (name): Refusal => ({
      rule: "PUSH-01",
      name: `PUT with another ${name}`,
      method: "PUT",
      path: at(x),
      ask: { json: { ...x, [name]: "ZZ" } },
      http: 200,
      code: 2001,
      says: new RegExp(`^/${name} is "ZZ", but the URL says "`),
      routed: false,
    }),
  ),
  ...["role", "status"].flatMap((name): Refusal[] => [
    {
      rule: "P-12",
      name: `PUT with a ${name} that nobody knows`,
      method: "PUT",
      path: at(x),
      ask: { json: spoilt(x, { [name]: "WIZARD" }) },
      http: 200,
      code: 2001,
      says: new RegExp(`^/${name} `),
      routed: false,
    },
    {
      rule: "PUSH-03",
      name: `PUT without ${name}`,
      method: "PUT",
      path: at(x),
      ask: { json: without(x, name) },
      http: 200,
      code: 2001,
      says: new RegExp(`^/${name} is required$`),
      routed: false,
    },
  ]),
]);

const clients = [
  clientInfo(),
  clientInfo(tenantX),
  clientInfo({ ...tenantX, role: "EMSP", last_updated: later }),
];
prove(
  "a Hub that lists whom it connects",
  hosting({ hubclientinfo: { sender: memoryCrud(clients) } }, { options: { roles: [role(ours, "HUB")] } }),
  [
    {
      rule: "HCI-01",
      name: "the list has parties that are not the Hub's own, without routing headers",
      async run({ ask }) {
        const answer = await ask("GET", "/sender/hubclientinfo");
        checkDone(answer, { data: true, ...plain });
        expect(answer.items).toEqual(clients);
        expect(answer.headers.get("x-total-count")).toBe("3");
      },
    },
    {
      rule: "AMB-13",
      name: "a party with two roles is in it twice; date_from is about each",
      async run({ ask }) {
        const answer = await ask("GET", `/sender/hubclientinfo?date_from=${later}`);
        expect(answer.items).toEqual(clients.slice(2));
        expect(answer.headers.get("x-total-count")).toBe("1");
      },
    },
  ],
);
