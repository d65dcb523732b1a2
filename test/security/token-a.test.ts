import { type OperationId, operationTable } from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import { stored } from "../fuzz/stored.js";
import { role } from "../support/conformance-net.js";
import { ours } from "../support/conformance-story.js";
import { ask, codes } from "../support/handshake-http.js";
import { registered, scriptedPartner } from "../support/handshake-partner.js";
import { shared } from "../support/handshake-platform.js";

const at = await shared({ roles: [role(ours, "CPO"), role(ours, "EMSP")], modules: stored() });
const rows = Object.values(operationTable);
const functional = rows.filter(({ role: side }) => side !== null);

/** Asks for an operation, with some id in every place. */
const tryOn = (id: OperationId, token: string) => {
  const { method, path, body } = operationTable[id];
  const filled = path.replace(/\{[^}]+\}/g, "K1");
  return ask(`${at.url}${path === "/versions" || path === "/2.2.1" ? "" : "/2.2.1"}${filled}`, {
    method: method.toUpperCase(),
    token,
    ...(body !== null && { body: {} }),
  });
};

describe("a token A is used beyond its purpose", () => {
  test.each(functional.map(({ id }) => id))("%s: 401 (AUTH-03)", async (id) => {
    const { token } = await at.platform.invite({ id: "emsp" });
    expect(codes(await tryOn(id, token))).toEqual([401, 2000]);
  });

  test("to change or end a connection that is there: 405, and it stays (CRED-04)", async () => {
    const partner = await scriptedPartner();
    const token = await registered(at, partner);
    const { token: again } = await at.platform.invite({ id: "emsp" });
    const before = await at.record("emsp");
    expect(codes(await partner.send(at, "PUT", again))).toEqual([405, 2000]);
    expect(codes(await tryOn("credentials.delete", again))).toEqual([405, 2000]);
    expect(await at.record("emsp")).toEqual(before);
    expect(codes(await tryOn("versions.list", token))).toEqual([200, 1000]);
  });

  test("a second time, by whoever has seen it: it opens nothing any more (CRED-01)", async () => {
    const partner = await scriptedPartner();
    const { token } = await at.platform.invite({ id: "emsp" });
    await partner.send(at, "POST", token);
    for (const { id } of rows) expect([id, codes(await tryOn(id, token))]).toEqual([id, [401, 2000]]);
  });
});

describe("a token is used after its end", () => {
  /** The token before a rotation, and the one that replaced it. */
  const rotated = async () => {
    const partner = await scriptedPartner();
    const old = await registered(at, partner);
    const { envelope } = await partner.send(at, "PUT", old);
    return { old, now: String(envelope.data?.token) };
  };
  const opensNothing = async (token: string) => {
    for (const { id } of rows) expect([id, codes(await tryOn(id, token))]).toEqual([id, [401, 2000]]);
  };

  test("after the new one was used (CRED-05)", async () => {
    const { old, now } = await rotated();
    expect(codes(await tryOn("versions.list", now))).toEqual([200, 1000]);
    await opensNothing(old);
  });

  test("after its grace", async () => {
    const { old } = await rotated();
    await at.platform.partners.update("emsp", (current) => {
      if (!current) throw new Error("gone");
      const inbound = current.inbound.map((each) =>
        each.validUntil === undefined
          ? each
          : { ...each, validUntil: new Date(Date.now() - 1).toISOString() },
      );
      return { ...current, inbound };
    });
    await opensNothing(old);
  });

  test("after the connection was ended, from either side, or blocked (CRED-06)", async () => {
    for (const end of [
      (token: string) => tryOn("credentials.delete", token),
      () => at.platform.unregister("emsp"),
      () => at.platform.block("emsp"),
    ]) {
      const token = await registered(at, await scriptedPartner());
      await end(token);
      await opensNothing(token);
      await at.platform.partners.update("emsp", (current) => ({
        ...Object(current),
        status: "unregistered",
        inbound: [],
      }));
    }
  });
});
