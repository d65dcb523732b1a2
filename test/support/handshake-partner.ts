import type { PartnerEndpoint } from "@openocpi/protocol";
import type { InviteOptions } from "@openocpi/server";
import type { Credentials, CredentialsRole } from "@openocpi/spec";
import { type Answer, ask, ok, type Reply, type Seen, serve } from "./handshake-http.js";
import { role, type Started } from "./handshake-platform.js";

type Room = "versions" | "details" | "credentials";

/** A partner that plays by the book, save where a room of it has a script. */
export interface ScriptedPartner {
  /** Its versions URL. */
  url: string;
  origin: string;
  seen: Seen[];
  /** Requests of one kind: `GET /versions`. */
  asked(line: string): Seen[];
  /** What it answers instead. */
  script: Partial<Record<Room, (request: Seen) => Reply | Promise<Reply>>>;
  roles: CredentialsRole[];
  endpoints: PartnerEndpoint[];
  /** What it sends and answers as credentials, with this token in it. */
  credentials(token: string): Credentials;
  /** Comes to a platform with its credentials, and `own` as the token that it is to be called with. */
  send(to: Started, method: "POST" | "PUT", token: string, own?: string): Promise<Answer>;
}

/** The token that a scripted partner answers with. */
export const tokenOfPartner = "given-by-the-partner";

export async function scriptedPartner(): Promise<ScriptedPartner> {
  const script: ScriptedPartner["script"] = {};
  const { origin, seen } = await serve((request) => {
    const room = rooms[request.path];
    return room ? (script[room] ?? byTheBook[room])(request) : { http: 404 };
  });
  const partner: ScriptedPartner = {
    url: `${origin}/versions`,
    origin,
    seen,
    asked: (line) => seen.filter(({ method, path }) => `${method} ${path}` === line),
    script,
    roles: [role("EMSP", "BE", "MOV")],
    endpoints: [
      { identifier: "credentials", role: "RECEIVER", url: `${origin}/credentials` },
      { identifier: "locations", role: "RECEIVER", url: `${origin}/in/locations` },
    ],
    credentials: (token) => ({ token, url: partner.url, roles: partner.roles }),
    send: (to, method, token, own = "made-by-the-partner") =>
      ask(`${to.url}/2.2.1/credentials`, { method, token, body: partner.credentials(own) }),
  };
  const rooms: Record<string, Room> = {
    "/versions": "versions",
    "/2.2.1": "details",
    "/credentials": "credentials",
  };
  const byTheBook: Record<Room, (request: Seen) => Reply> = {
    versions: () =>
      ok([
        { version: "2.1.1", url: `${origin}/2.1.1` },
        { version: "2.2.1", url: `${origin}/2.2.1` },
      ]),
    details: () => ok({ version: "2.2.1", endpoints: partner.endpoints }),
    credentials: ({ method }) => ok(method === "DELETE" ? undefined : partner.credentials(tokenOfPartner)),
  };
  return partner;
}

/** A scripted partner that is a CPO. */
export async function aCpo(): Promise<ScriptedPartner> {
  const partner = await scriptedPartner();
  partner.roles = [role("CPO", "NL", "OCA")];
  return partner;
}

/** What our POST or PUT brought a partner as token B. */
export const tokenB = (sent: Pick<Seen, "body"> | undefined): string => String(Object(sent?.body).token);

/** The token C in an answer to credentials. */
export function tokenIn({ envelope: { data } }: Answer): string {
  if (typeof data?.token !== "string") throw new Error(`there is no token in ${JSON.stringify(data)}`);
  return data.token;
}

/** A scripted partner that has registered: its token C. */
export async function registered(
  at: Started,
  partner: ScriptedPartner,
  options: InviteOptions = {},
): Promise<string> {
  const { token } = await at.platform.invite({ id: "emsp", ...options });
  return tokenIn(await partner.send(at, "POST", token));
}
