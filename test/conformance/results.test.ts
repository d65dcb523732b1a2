import { authorization, memoryPending, type Partner } from "@openocpi/protocol";
import { expect } from "vitest";
import { reserveBody, startBody } from "../support/actions-bodies.js";
import { type ActingCpo, type ActingRow, actingCpo, proveActing } from "../support/actions-cpo.js";
import { accepted, afterAnother, failed, started } from "../support/actions-results.js";
import { checkDone, checkRefused } from "../support/conformance-check.js";
import { ours, theirs } from "../support/conformance-story.js";
import { failed as failure, ok, type Reply } from "../support/handshake-http.js";

/** A reservation that was ACCEPTED: the id of its result, and where it goes. */
async function reserved(cpo: ActingCpo, timeout = 30): Promise<{ id: string; url: string }> {
  const url = cpo.inbox.url();
  let id = "";
  cpo.does.commands.reserveNow = async (_, context) => {
    id = context.id;
    return { ...accepted, timeout };
  };
  await cpo.command("RESERVE_NOW", reserveBody(url));
  return { id, url };
}
const canceled = { result: "CANCELED_RESERVATION" } as const;

/** How one request is answered that is sent again, and how one that is not. */
const again: readonly (readonly [what: string, reply: Reply])[] = [
  ["HTTP 500", { http: 500 }],
  ["HTTP 503 with HTML", { http: 503, body: "<html>down</html>" }],
  ["HTTP 429", { http: 429 }],
  ["a closed socket", "close"],
  ["3000 with HTTP 200", failure(3000)],
  ["4002 of a hub", failure(4002)],
  ["4003 of a hub", failure(4003)],
];
const final: readonly (readonly [what: string, reply: Reply])[] = [
  ["HTTP 400", { http: 400 }],
  ["HTTP 401", { http: 401 }],
  ["HTTP 404 with 3000", failure(3000, "no", 404)],
  ["2000 with HTTP 200", failure(2000)],
  ["4001 of a hub", failure(4001)],
  ["a redirect", { http: 307, headers: { Location: "/elsewhere" } }],
];

proveActing("the result of a command", [
  {
    rule: "CMD-02",
    name: "after ACCEPTED complete() sends one CommandResult",
    async run(cpo) {
      const { id, url } = await started(cpo, accepted);
      const message = [{ language: "nl", text: "Gestart" }];
      expect(await cpo.net.platform.complete(id, { ...accepted, message })).toBe("sent");
      expect((await cpo.inbox.next(url)).body).toEqual({ ...accepted, message });
    },
  },
  {
    rule: "CMD-02",
    name: "the result may be a promise",
    async run(cpo) {
      const { url } = await started(cpo, { ...accepted, later: Promise.resolve(failed) });
      expect((await cpo.inbox.next(url)).body).toEqual(failed);
    },
  },
  ...(["REJECTED", "NOT_SUPPORTED", "UNKNOWN_SESSION"] as const).map(
    (result): ActingRow => ({
      rule: "CMD-02",
      name: `after ${result} nothing is sent, whatever comes later`,
      async run(cpo) {
        const { id, url } = await started(cpo, { result, later: Promise.resolve(accepted) });
        await expect(cpo.net.platform.complete(id, accepted)).rejects.toThrow("no result is owed");
        await afterAnother(cpo);
        expect(cpo.inbox.seen(url)).toEqual([]);
      },
    }),
  ),
  ...[
    "",
    "/",
    "/a%2Fb//c",
    "?a=1&b=2&a=3",
    "?url=http%3A%2F%2Fx%2F%3Fy%3D1%26z",
    "?p=a+b%20c%252B",
    "/{id}?q={x}",
  ].map(
    (more): ActingRow => ({
      rule: "CMD-03",
      name: `the response_url is used exactly as it is: …${more}`,
      async run(cpo) {
        const url = cpo.inbox.url(more);
        const sent = new URL(url).href;
        cpo.does.commands.startSession = async () => ({ ...accepted, later: Promise.resolve(accepted) });
        checkDone(await cpo.command("START_SESSION", startBody(url)), { data: true });
        const { method, path } = await cpo.inbox.next(sent);
        expect({ method, url: cpo.inbox.origin + path }).toEqual({ method: "POST", url: sent });
      },
    }),
  ),
  {
    rule: "CMD-03",
    name: "it carries the token that the partner gave us, and is JSON",
    async run(cpo) {
      const { url } = await started(cpo, { ...accepted, later: Promise.resolve(accepted) });
      const { headers } = await cpo.inbox.next(url);
      expect(headers.authorization).toBe(authorization("token-of-ours"));
      expect(headers["content-type"]).toMatch(/^application\/json/);
    },
  },
  {
    rule: "AMB-28",
    name: "new request id, correlation id of the command, parties swapped",
    async run(cpo) {
      const { url, answer } = await started(cpo, { ...accepted, later: Promise.resolve(accepted) });
      const { headers } = await cpo.inbox.next(url);
      expect(headers["x-correlation-id"]).toBe(answer.sent.get("x-correlation-id"));
      expect(headers["x-request-id"]).not.toBe(answer.sent.get("x-request-id"));
      expect(headers["x-request-id"]).toMatch(/./);
      expect(headers).toMatchObject({
        "ocpi-to-country-code": theirs.country_code,
        "ocpi-to-party-id": theirs.party_id,
        "ocpi-from-country-code": ours.country_code,
        "ocpi-from-party-id": ours.party_id,
      });
    },
  },
  {
    rule: "P-21",
    name: "a result that arrived is an event",
    async run(cpo) {
      const { id } = await started(cpo, { ...accepted, later: Promise.resolve(failed) });
      expect(await cpo.log.until("result", (event) => event.id === id)).toMatchObject({
        direction: "in",
        kind: "commands.receiver.startSession.post",
        partner: "movendo",
        result: "FAILED",
        late: false,
      });
    },
  },
  {
    rule: "P-21",
    name: "complete() within the action is sent, once, after the answer",
    async run(cpo) {
      const { complete } = cpo.net.platform;
      const outcomes: string[] = [];
      const { url, answer } = await started(cpo, async (id) => {
        outcomes.push(await complete(id, accepted), await complete(id, failed));
        return accepted;
      });
      checkDone(answer, { data: true });
      expect(outcomes).toEqual(["sent", "late"]);
      expect((await cpo.inbox.next(url)).body).toEqual(accepted);
      await afterAnother(cpo);
      expect(cpo.inbox.seen(url)).toHaveLength(1);
    },
  },
  {
    rule: "P-21",
    name: "complete() within an action that then refuses sends nothing",
    async run(cpo) {
      const { url } = await started(cpo, async (id) => {
        await cpo.net.platform.complete(id, accepted);
        return { result: "REJECTED" };
      });
      await afterAnother(cpo);
      expect(cpo.inbox.seen(url)).toEqual([]);
    },
  },
  {
    rule: "P-21",
    name: "of two complete() at once one is sent",
    async run(cpo) {
      const { id, url } = await started(cpo, accepted);
      const { complete } = cpo.net.platform;
      const outcomes = await Promise.all([complete(id, accepted), complete(id, failed)]);
      expect(outcomes).toEqual(["sent", "late"]);
      expect((await cpo.inbox.next(url)).body).toEqual(accepted);
      await afterAnother(cpo);
      expect(cpo.inbox.seen(url)).toHaveLength(1);
    },
  },
  {
    rule: "P-21",
    name: "complete() and later: the first one counts",
    async run(cpo) {
      let settle = (_: typeof accepted) => {};
      const later = new Promise<typeof accepted>((resolve) => {
        settle = resolve;
      });
      const { id, url } = await started(cpo, { ...accepted, later });
      expect(await cpo.net.platform.complete(id, failed)).toBe("sent");
      settle(accepted);
      expect((await cpo.inbox.next(url)).body).toEqual(failed);
      await afterAnother(cpo);
      expect(cpo.inbox.seen(url)).toHaveLength(1);
    },
  },
  {
    rule: "P-21",
    name: "nothing came by the deadline: TIMEOUT; complete() is late then, and sends nothing",
    async run(cpo) {
      const { id, url } = await started(cpo, { ...accepted, timeout: 0.05 });
      expect((await cpo.inbox.next(url)).body).toEqual({ result: "TIMEOUT" });
      expect(await cpo.net.platform.complete(id, accepted)).toBe("late");
      await afterAnother(cpo);
      expect(cpo.inbox.seen(url)).toHaveLength(1);
    },
  },
  {
    rule: "P-21",
    name: "a completed one has no TIMEOUT at its deadline",
    async run(cpo) {
      const first = await started(cpo, { ...accepted, timeout: 0.05 });
      await cpo.net.platform.complete(first.id, accepted);
      const second = await started(cpo, { ...accepted, timeout: 0.1 });
      await cpo.inbox.next(second.url);
      expect(cpo.inbox.seen(first.url).map(({ body }) => body)).toEqual([accepted]);
    },
  },
  {
    rule: "P-21",
    name: "a later that rejects is an error event, and TIMEOUT at the deadline",
    async run(cpo) {
      const error = new Error("the station hung up");
      const { url } = await started(cpo, () => ({
        ...accepted,
        timeout: 0.05,
        later: Promise.reject(error),
      }));
      const told = await cpo.log.until("error", (event) => event.error === error);
      expect(told).toMatchObject({ operation: "commands.receiver.startSession.post", partner: "movendo" });
      expect((await cpo.inbox.next(url)).body).toEqual({ result: "TIMEOUT" });
    },
  },
  {
    rule: "P-21",
    name: "a later that rejects after a refusal is an error event, and nothing more",
    async run(cpo) {
      const error = new Error("nobody waits for this");
      const { url } = await started(cpo, () => ({ result: "REJECTED", later: Promise.reject(error) }));
      await cpo.log.until("error", (event) => event.error === error);
      await afterAnother(cpo);
      expect(cpo.inbox.seen(url)).toEqual([]);
    },
  },
  {
    rule: "P-21",
    name: "complete() throws for an id that nothing was announced with",
    async run({ net }) {
      await expect(net.platform.complete("nobody", accepted)).rejects.toThrow("no result is owed");
    },
  },
  {
    rule: "P-21",
    name: "complete() throws for an id that we wait for ourselves",
    async run({ net }) {
      const pending = memoryPending();
      const awaited = {
        direction: "out",
        id: "awaited",
        kind: "commands.receiver.stopSession.post",
      } as const;
      await pending.add({
        ...awaited,
        partner: "movendo",
        responseUrl: "https://cpo.example/results/1",
        deadline: "2126-01-01T00:00:00Z",
        correlationId: "1",
        state: "pending",
      });
      await using other = await actingCpo({ options: { pending } });
      await expect(other.net.platform.complete("awaited", accepted)).rejects.toThrow("no result is owed");
      await expect(net.platform.complete("awaited", accepted)).rejects.toThrow("no result is owed");
    },
  },
  {
    rule: "CMD-02",
    name: "complete() throws for a result of another kind, or none; the right one is still taken",
    async run(cpo) {
      const { id, url } = await started(cpo, accepted);
      const { complete } = cpo.net.platform;
      await expect(complete(id, { result: "UNKNOWN" })).rejects.toThrow(/CommandResult.*\/result/);
      await expect(complete(id, { result: "DONE" as "FAILED" })).rejects.toThrow(TypeError);
      expect(await complete(id, accepted)).toBe("sent");
      await cpo.inbox.next(url);
    },
  },
]);

proveActing("a result that does not arrive at once", [
  {
    rule: "P-10",
    name: "while new tokens are on their way to the partner it waits, and is sent with the new one",
    async run(cpo) {
      const { id, url } = await started(cpo, accepted);
      const { partners } = cpo.net.platform;
      const become = (status: Partner["status"], token: string) =>
        partners.update("movendo", (current) => ({ ...(current as Partner), status, outbound: { token } }));
      await become("registering", "token-of-ours");
      const { get } = partners;
      partners.get = async (wanted) => {
        partners.get = get;
        const found = await get(wanted);
        await become("registered", "token-by-then");
        return found;
      };
      await cpo.net.platform.complete(id, accepted);
      expect((await cpo.inbox.next(url)).headers.authorization).toBe(authorization("token-by-then"));
      await become("registered", "token-of-ours");
    },
  },
  ...again.map(
    ([what, reply]): ActingRow => ({
      rule: "P-21",
      name: `after ${what} it is sent again, with the same correlation id and a new request id`,
      async run(cpo) {
        const url = cpo.inbox.url();
        cpo.inbox.answer(url, reply);
        const { id } = await started(cpo, { ...accepted, later: Promise.resolve(failed) }, { url });
        const [first, second] = [await cpo.inbox.next(url), await cpo.inbox.next(url)];
        expect(second.body).toEqual(first.body);
        expect(second.headers["x-correlation-id"]).toBe(first.headers["x-correlation-id"]);
        expect(second.headers["x-request-id"]).not.toBe(first.headers["x-request-id"]);
        expect(await cpo.log.until("result", (event) => event.id === id)).toMatchObject({ late: false });
        expect(cpo.inbox.seen(url)).toHaveLength(2);
      },
    }),
  ),
  ...final.map(
    ([what, reply]): ActingRow => ({
      rule: "P-21",
      name: `after ${what} it is given up, with an error event`,
      async run(cpo) {
        const url = cpo.inbox.url();
        cpo.inbox.answer(url, reply);
        const { answer } = await started(cpo, { ...accepted, later: Promise.resolve(failed) }, { url });
        const correlationId = answer.sent.get("x-correlation-id");
        const told = await cpo.log.until("error", (event) => event.correlationId === correlationId);
        expect(told).toMatchObject({ partner: "movendo", operation: "commands.receiver.startSession.post" });
        expect(cpo.inbox.seen(url)).toHaveLength(1);
      },
    }),
  ),
  ...(
    [
      ["an empty body", { body: "" }],
      ["something else than OCPI", { body: "<html>ok</html>" }],
      ["an envelope", ok()],
    ] as const
  ).map(
    ([what, reply]): ActingRow => ({
      rule: "P-16",
      name: `HTTP 200 with ${what} counts as delivered`,
      async run(cpo) {
        const url = cpo.inbox.url();
        cpo.inbox.answer(url, reply);
        const { id } = await started(cpo, { ...accepted, later: Promise.resolve(failed) }, { url });
        await cpo.log.until("result", (event) => event.id === id);
        expect(cpo.inbox.seen(url)).toHaveLength(1);
      },
    }),
  ),
  {
    rule: "P-21",
    name: "it is tried until the deadline, then given up",
    async run(cpo) {
      const url = cpo.inbox.url();
      cpo.inbox.answer(url, ...Array.from({ length: 9 }, (): Reply => ({ http: 500 })));
      const later = Promise.resolve(failed);
      const { answer } = await started(cpo, { ...accepted, timeout: 0.6, later }, { url });
      const correlationId = answer.sent.get("x-correlation-id");
      await cpo.log.until("error", (event) => event.correlationId === correlationId);
      expect(cpo.inbox.seen(url)).toHaveLength(2);
    },
  },
  {
    rule: "P-21",
    name: "a partner that is blocked meanwhile is not called",
    async run(cpo) {
      const { id, url, answer } = await started(cpo, accepted);
      await cpo.net.platform.block("movendo");
      expect(await cpo.net.platform.complete(id, accepted)).toBe("sent");
      const correlationId = answer.sent.get("x-correlation-id");
      await cpo.log.until("error", (event) => event.correlationId === correlationId);
      expect(cpo.inbox.seen(url)).toEqual([]);
      await cpo.net.platform.unblock("movendo");
    },
  },
]);

proveActing("a reservation that is canceled after all", [
  {
    rule: "CMD-08",
    name: "after its result CANCELED_RESERVATION goes to the same response_url, with the same correlation id",
    async run(cpo) {
      const { id, url } = await reserved(cpo);
      const { complete } = cpo.net.platform;
      expect(await complete(id, accepted)).toBe("sent");
      const first = await cpo.inbox.next(url);
      expect(await complete(id, canceled)).toBe("sent");
      const second = await cpo.inbox.next(url);
      expect(second.body).toEqual(canceled);
      expect(second.headers["x-correlation-id"]).toBe(first.headers["x-correlation-id"]);
      const told = await cpo.log.until("result", ({ result }) => result === "CANCELED_RESERVATION");
      expect(told).toMatchObject({ id, late: false });
    },
  },
  {
    rule: "CMD-08",
    name: "after TIMEOUT as well",
    async run(cpo) {
      const { id, url } = await reserved(cpo, 0.05);
      expect((await cpo.inbox.next(url)).body).toEqual({ result: "TIMEOUT" });
      expect(await cpo.net.platform.complete(id, canceled)).toBe("sent");
      expect((await cpo.inbox.next(url)).body).toEqual(canceled);
    },
  },
  {
    rule: "CMD-08",
    name: "it is sent once, of however many at once",
    async run(cpo) {
      const { id, url } = await reserved(cpo);
      const { complete } = cpo.net.platform;
      await complete(id, accepted);
      const outcomes = await Promise.all([complete(id, canceled), complete(id, canceled)]);
      expect(outcomes.sort()).toEqual(["late", "sent"]);
      expect(await complete(id, canceled)).toBe("late");
      await cpo.inbox.next(url);
      await cpo.inbox.next(url);
      await afterAnother(cpo);
      expect(cpo.inbox.seen(url).map(({ body }) => body)).toEqual([accepted, canceled]);
    },
  },
  {
    rule: "CMD-08",
    name: "as the first result it is the only one",
    async run(cpo) {
      const { id, url } = await reserved(cpo);
      const { complete } = cpo.net.platform;
      expect(await complete(id, canceled)).toBe("sent");
      expect(await complete(id, canceled)).toBe("late");
      expect(await complete(id, accepted)).toBe("late");
      expect((await cpo.inbox.next(url)).body).toEqual(canceled);
    },
  },
  {
    rule: "CMD-08",
    name: "it does not overtake the result before it",
    async run(cpo) {
      const { id, url } = await reserved(cpo);
      const { complete } = cpo.net.platform;
      cpo.inbox.answer(url, { http: 500 });
      await complete(id, accepted);
      await complete(id, canceled);
      const bodies = [await cpo.inbox.next(url), await cpo.inbox.next(url), await cpo.inbox.next(url)];
      expect(bodies.map(({ body }) => body)).toEqual([accepted, accepted, canceled]);
    },
  },
  {
    rule: "P-21",
    name: "for any other command it is as late as every other result",
    async run(cpo) {
      const { id, url } = await started(cpo, accepted);
      const { complete } = cpo.net.platform;
      await complete(id, accepted);
      expect(await complete(id, canceled)).toBe("late");
      await cpo.inbox.next(url);
      await afterAnother(cpo);
      expect(cpo.inbox.seen(url)).toHaveLength(1);
    },
  },
]);

proveActing(
  "a pending store that fails",
  [
    {
      rule: "P-21",
      name: "an answer that cannot be kept is 500 and 3000: nothing is promised",
      async run(cpo) {
        const { url, answer } = await started(cpo, { ...accepted, later: Promise.resolve(accepted) });
        checkRefused(answer, { http: 500, code: 3000, says: "internal error" });
        const { error } = await cpo.log.until("error", (event) => String(event.error).includes("disk full"));
        expect(error).toBeInstanceOf(Error);
        expect(cpo.inbox.seen(url)).toEqual([]);
      },
    },
    {
      rule: "P-21",
      name: "a later that rejects meanwhile ends nothing but itself",
      async run(cpo) {
        const error = new Error("both are down");
        const { answer } = await started(cpo, () => ({ ...accepted, later: Promise.reject(error) }));
        expect(answer.http).toBe(500);
        await cpo.log.until("error", (event) => event.error === error);
      },
    },
  ],
  {
    options: {
      pending: {
        ...memoryPending(),
        add: () => new Promise((_, reject) => setImmediate(reject, new Error("disk full"))),
      },
    },
  },
);
