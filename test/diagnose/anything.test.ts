import { memoryPartners, type Partner } from "@openocpi/protocol";
import { ocpi } from "@openocpi/server";
import fc from "fast-check";
import { expect, it } from "vitest";
import { role } from "../support/handshake-platform.js";

const base = "https://cpo.example/ocpi";
const token = "token-C-of-anybody";
const modules = [
  "locations",
  "sessions",
  "cdrs",
  "tariffs",
  "tokens",
  "hubclientinfo",
  "credentials",
  "commands",
];
const record: Partner = {
  id: "cpo",
  status: "registered",
  versionsUrl: `${base}/versions`,
  roles: [role("CPO", "NL", "OCA")],
  endpoints: [],
  offer: {},
  expects: {},
  profile: {},
  outbound: { token },
  inbound: [],
};

const now = "2026-03-01T10:00:00Z";
const data = fc.oneof(
  { weight: 3, arbitrary: fc.constant([{ id: "L1", last_updated: now }, { id: "L2" }]) },
  fc.constant([{ version: "2.2.1", url: `${base}/2.2.1` }]),
  fc.constant({
    version: "2.2.1",
    endpoints: modules.flatMap((identifier) =>
      ["SENDER", "RECEIVER"].map((side) => ({
        identifier,
        role: side,
        url: `${base}/${side}/${identifier}`,
      })),
    ),
  }),
  fc.jsonValue(),
);
const body = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      status_code: fc.constantFrom(1000, 1000, 1000, 2001, 3000),
      timestamp: fc.constant(now),
      data,
    }),
  },
  fc.jsonValue(),
);
const answer = fc.record({
  http: fc.constantFrom(200, 200, 200, 201, 301, 400, 401, 404, 429, 500),
  text: fc.oneof({ weight: 5, arbitrary: body.map((each) => JSON.stringify(each)) }, fc.string()),
  headers: fc.dictionary(
    fc.constantFrom(
      "Link",
      "X-Total-Count",
      "X-Limit",
      "Location",
      "Content-Type",
      "Connection",
      "X-Request-ID",
    ),
    fc.constantFrom(
      `<${base}/2.2.1?offset=1>; rel="next"`,
      "<relative>; rel=next",
      "<http://10.0.0.1/>; rel=next",
      "3",
      "-1",
      "",
      "application/json",
      "close",
      token,
    ),
  ),
});
/** What the first requests get, so that most runs come past the door. */
const door = [`[{"version":"2.2.1","url":"${base}/2.2.1"}]`, ""];

it("whatever a partner answers: it ends, as plain data, without the token, and with GETs alone (P-11, P-15)", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(answer, { minLength: 1, maxLength: 20 }),
      fc.boolean(),
      async (answers, opens) => {
        const asked: string[] = [];
        const next = async (request: Request) => {
          const { length } = asked;
          asked.push(`${request.method} ${new URL(request.url).origin}`);
          if (opens && length < door.length) {
            const endpoints = modules.map((identifier) => ({
              identifier,
              role: "SENDER",
              url: `${base}/${identifier}`,
            }));
            endpoints.push({ identifier: "cdrs", role: "SENDER", url: "http://10.0.0.1/cdrs" });
            const published = length === 0 ? JSON.parse(door[0] ?? "") : { version: "2.2.1", endpoints };
            return Response.json({ status_code: 1000, timestamp: now, data: published });
          }
          const { http = 200, text = "", headers = {} } = answers[length % answers.length] ?? {};
          return new Response(text, { status: http, headers });
        };
        const platform = ocpi({
          roles: [role("EMSP", "BE", "MOV")],
          modules: {},
          partners: memoryPartners([record]),
          transport: { fetch: next, Request, close: async () => {} },
        });
        const diagnosis = await platform.diagnose("cpo");
        const text = JSON.stringify(diagnosis);
        expect(JSON.parse(text)).toEqual(diagnosis);
        expect(text).not.toContain(token);
        expect(asked).toEqual(Array(diagnosis.requests).fill("GET https://cpo.example"));
        expect(asked.length).toBeLessThan(150);
        await platform.close();
      },
    ),
    { numRuns: 150 },
  );
});
