import { createHash } from "node:crypto";
import { authorization, memoryPartners } from "@openocpi/protocol";
import { guardedFetch, memoryCrud } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import type { CDR, Session, Token } from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import { clientOf, playPartner, success } from "../client/played-partner.js";
import { cdr, cdrToken, session, token } from "../support/conformance-objects.js";
import { location, spoilt } from "../support/conformance-story.js";
import { eventLog } from "../support/event-log.js";
import { ask, codes, ok } from "../support/handshake-http.js";
import { scriptedPartner } from "../support/handshake-partner.js";
import { cpo, start } from "../support/handshake-platform.js";

/** What is known of a driver, besides the uid that names the Token in URLs. */
const driver = {
  contract_id: "BE-MOV-C0FFEE",
  visual_number: "DRIVER-4711-0815",
  issuer: "Issued to Jane Roe",
  group_id: "FAMILY-ROE",
  energy_contract: { supplier_name: "Jane's own supplier", contract_id: "ENERGY-OF-JANE" },
};
const reference = "AUTH-REF-OF-JANE";
const remark = "called Jane at home";
const hidden = [
  "SECRET-IN-QUERY",
  "GUESSED-TOKEN",
  reference,
  remark,
  ...Object.values(driver).flatMap(texts),
];

function texts(value: unknown): string[] {
  return typeof value === "string" ? [value] : Object.values(Object(value)).flatMap(texts);
}

/** Every form in which a token might be told. */
const formsOf = (secret: string): string[] => [
  secret,
  ...(["base64", "base64url", "hex"] as const).map((form) => Buffer.from(secret).toString(form)),
  encodeURIComponent(secret),
  createHash("sha256").update(secret).digest("hex"),
];

/** All that is in a value, with what JSON leaves out of errors. */
function allOf(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (seen.has(value)) return "";
  seen.add(value);
  const own = Reflect.ownKeys(value).map(
    (name) => `${String(name)}: ${allOf(Reflect.get(value, name), seen)}`,
  );
  return own.join("\n");
}

const mine = { country_code: "BE", party_id: "MOV" };
const theirs = { country_code: "NL", party_id: "OCA" };
const jane = token("04JANE", { ...mine, ...driver });
const janesSession = session("S1", {
  ...theirs,
  cdr_token: cdrToken({ ...mine, contract_id: driver.contract_id }),
  authorization_reference: reference,
});
const janesCdr = cdr("C1", {
  ...theirs,
  cdr_token: janesSession.cdr_token,
  authorization_reference: reference,
  remark,
});

describe("tokens and personal data in events, errors and refusals", () => {
  test("there are none, whatever happens", async () => {
    const cpoLog = eventLog();
    const refusals: string[] = [];
    const errors: unknown[] = [];
    const note = async (work: Promise<unknown>) =>
      void (await work.catch((error: unknown) => errors.push(error)));
    const broken = memoryCrud<Token>();
    await using net = await ocpiNet({
      cpo: {
        onEvent: cpoLog.onEvent,
        modules: {
          locations: { sender: memoryCrud([location("LOC1", theirs)]) },
          sessions: {
            sender: memoryCrud([janesSession, spoilt(janesSession, { id: "S2", kwh: "much" }) as never]),
          },
          cdrs: {
            sender: memoryCrud([janesCdr, spoilt(janesCdr, { id: "C2", total_energy: null }) as never]),
          },
          tokens: {
            receiver: {
              ...broken,
              async get(key, context) {
                if (key.id === "BROKEN") throw new Error("the database is down");
                return broken.get(key, context);
              },
            },
          },
          commands: {
            receiver: {
              startSession: async () => ({
                result: "ACCEPTED",
                later: Promise.resolve({ result: "ACCEPTED" }),
              }),
            },
          },
        },
      },
      emsp: {
        modules: {
          tokens: { sender: memoryCrud([jane]) },
          sessions: { receiver: memoryCrud<Session>() },
          cdrs: { receiver: memoryCrud<CDR>() },
          commands: { sender: {} },
        },
      },
    });
    const secrets: string[] = [];
    const keep = async () => {
      for (const [platform, id] of [
        [net.cpo.platform, "emsp"],
        [net.emsp.platform, "cpo"],
      ] as const)
        secrets.push((await platform.partners.get(id))?.outbound?.token ?? "");
    };
    const { token: tokenA } = await net.cpo.platform.invite({ id: "emsp" });
    secrets.push(tokenA);
    await net.emsp.platform.register({ id: "cpo", url: `${net.cpo.url}/versions`, token: tokenA });
    await keep();
    await net.emsp.platform.update("cpo");
    await keep();

    // As it should be, odd, and wrong.
    const toCpo = await net.emsp.platform.partner("cpo");
    const toEmsp = await net.cpo.platform.partner("emsp");
    const { tokens } = toCpo;
    const key = { ...mine, token_uid: jane.uid };
    await tokens.receiver.put(key, jane);
    await note(tokens.receiver.put(key, spoilt(jane, { valid: driver.contract_id }) as never));
    await note(tokens.receiver.put(key, { ...jane, country_code: "FR" }));
    await note(tokens.receiver.get({ ...mine, token_uid: "BROKEN" }));
    await note(toEmsp.sessions.receiver.put({ ...theirs, session_id: "S1" }, janesSession));
    const atCpo = `/2.2.1/receiver/tokens/BE/MOV/${jane.uid}`;
    const odd = { visual_number: driver.visual_number.repeat(9), energy_contract: driver.issuer };
    for (const json of [
      spoilt(jane, odd),
      spoilt(jane, { valid: driver.contract_id }),
      { ...jane, type: "OTHER" },
    ])
      refusals.push(await (await net.cpo.fetch(atCpo, { as: "emsp", method: "PUT", json })).text());
    await toEmsp.cdrs.receiver.post(janesCdr);
    await note(toEmsp.cdrs.receiver.post({ ...janesCdr, total_energy: 12 }));
    await note(toEmsp.tokens.sender.authorize.post({ token_uid: jane.uid }));
    await note(toEmsp.tokens.sender.authorize.post({ token_uid: "04OTHER" }));
    const since = { date_from: "2020-01-01T00:00:00Z" };
    await note(toCpo.sessions.sender.list(since).toArray());
    await note(toCpo.cdrs.sender.list({}).toArray());
    // A partner that is not one of ours: its Tokens are not all as they should be.
    const played = await playPartner(() =>
      success([jane, spoilt(jane, { uid: 5 }), { ...jane, issuer: "x".repeat(99) }]),
    );
    const endpoints = [{ identifier: "tokens", role: "SENDER", url: `${played.url}/tokens` }] as const;
    const other = clientOf(played, { endpoints });
    await other.client.tokens.sender.list({}).toArray();
    const { commands } = net.emsp.platform;
    const started = await commands.startSession({ partner: "cpo" }, { token: jane, location_id: "LOC1" });
    await started.result;
    // Its result is answered with 404, and given up.
    await toCpo.commands.receiver.startSession.post({
      token: jane,
      location_id: "LOC1",
      authorization_reference: reference,
      response_url: `${net.emsp.url}/2.2.1/sender/commands/START_SESSION/none?key=SECRET-IN-QUERY`,
    });
    await cpoLog.until("error", ({ operation }) => operation === "commands.receiver.startSession.post");
    // A guess, and secrets where they do not belong.
    for (const [path, init] of [
      ["/2.2.1/sender/sessions?date_from=2020-01-01T00:00:00Z&key=SECRET-IN-QUERY&limit=x", { as: "emsp" }],
      ["/versions", { headers: { Authorization: authorization("GUESSED-TOKEN") } }],
      ["/versions?token=GUESSED-TOKEN", { headers: { Authorization: "Token GUESSED-TOKEN" } }],
      [atCpo, { as: "emsp", method: "PUT", json: { ...jane, uid: 5 } }],
      [
        "/2.2.1/credentials",
        { as: "emsp", method: "PUT", json: { token: "GUESSED-TOKEN with spaces", url: "x", roles: [] } },
      ],
    ] as const)
      refusals.push(await (await net.cpo.fetch(path, init)).text());
    await net.cpo.platform.block("emsp");
    await note(toCpo.credentials.get());

    expect(refusals.filter((text) => text.includes('"status_code":1000'))).toHaveLength(1);
    const observed = [...net.cpo.events, ...net.emsp.events, ...other.events];
    const told = [allOf(observed)];
    const types = new Set(observed.map(({ type }) => type));
    expect([...types].sort()).toEqual([
      "error",
      "page",
      "partner",
      "refused",
      "request",
      "result",
      "tolerated",
      "withheld",
    ]);
    expect(errors.length).toBeGreaterThanOrEqual(6);
    expect(new Set(secrets).size).toBe(5);
    for (const secret of [...secrets.flatMap(formsOf), ...hidden.flatMap((text) => [text, btoa(text)])]) {
      for (const text of [...told, ...refusals, allOf(errors)]) expect(text).not.toContain(secret);
    }
  });
});

describe("internal addresses in what a partner is told", () => {
  test.each([
    ["a name that resolves inwards", "http://partner.example/versions", ["10.1.2.3"]],
    ["a name that does not resolve", "http://partner.example/versions", []],
    ["an address at which nobody listens", "http://127.0.0.1:1/versions", []],
  ])("%s: the same words, and nothing of the network", async (_, url, addresses) => {
    const transport = guardedFetch({ policy: { allowHosts: ["127.0.0.1"] }, lookup: async () => addresses });
    const at = await start({
      ...cpo,
      transport,
      network: { allowHosts: ["127.0.0.1"] },
      partners: memoryPartners(),
    });
    const partner = await scriptedPartner();
    partner.url = url;
    const { token: tokenA } = await at.platform.invite({ id: "emsp" });
    const answer = await partner.send(at, "POST", tokenA);
    expect([...codes(answer), answer.envelope.status_message]).toEqual([
      200,
      3001,
      "the versions and version details cannot be read",
    ]);
  });

  test("an error inside is told as such, without its words", async () => {
    const broken = {
      ...memoryCrud(),
      list: () => Promise.reject(new Error("connect ECONNREFUSED 10.1.2.3:5432")),
    };
    const at = await start({ ...cpo, modules: { locations: { sender: broken as never } } });
    await at.platform.importPartner({
      id: "emsp",
      tokenTheyUse: "c",
      tokenWeUse: "b",
      roles: [],
      endpoints: [],
    });
    const answer = await ask(`${at.url}/2.2.1/sender/locations`, { token: "c" });
    expect([answer.http, answer.envelope]).toEqual([
      500,
      { status_code: 3000, status_message: "internal error", timestamp: expect.any(String) },
    ]);
  });

  test("what our own call to a third party met is not told either", async () => {
    const partner = await scriptedPartner();
    partner.script.versions = () => ({ http: 302, headers: { Location: "http://10.1.2.3/admin" } });
    const at = await start(cpo);
    const { token: tokenA } = await at.platform.invite({ id: "emsp" });
    const { envelope } = await partner.send(at, "POST", tokenA);
    expect(envelope.status_message).toBe("the versions and version details cannot be read");
    partner.script.versions = () => ok("a page of an inside server");
    expect((await partner.send(at, "POST", tokenA)).envelope.status_message).toBe(envelope.status_message);
  });
});
