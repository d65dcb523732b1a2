import { PartnerError } from "@openocpi/client";
import { nextPage, oneLine } from "@openocpi/protocol";
import { memoryCrud } from "@openocpi/server";
import type { CDR } from "@openocpi/spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientOf, failed, key, playPartner, success } from "../client/played-partner.js";
import { net } from "../support/conformance-net.js";
import { cdr } from "../support/conformance-objects.js";
import { location, pushed } from "../support/conformance-story.js";

const surrogate = /\p{Surrogate}/u;
const control = /[\p{Cc}\u2028\u2029]/u;
const nasty = [
  "A\r\nX-Injected: yes",
  'A>; rel="next", <http://evil.example/',
  "A\u0000",
  "\u001b[31mA",
  "Ä€😀",
  "%0d%0a",
  "../../..",
  "A\u2028B",
];

describe("an id of a partner gets into a header", () => {
  test.each([...nasty, "\ud800", "A\udfffB"])(
    "Location of a CDR with the id %j leads to it, or it is refused",
    async (id) => {
      await using here = await net({ options: { modules: { cdrs: { receiver: memoryCrud<CDR>() } } } });
      const answer = await here.ask("POST", "/receiver/cdrs", { json: cdr(id) });
      expect(answer.headers.get("x-injected")).toBeNull();
      if (!surrogate.test(id)) {
        expect(answer.http).toBe(201);
        const place = answer.headers.get("location") ?? "";
        expect(place).toBe(`${here.base}/2.2.1/receiver/cdrs/BE/MOV/${encodeURIComponent(id)}`);
        const { body } = await here.askHost("GET", place.slice(here.origin.length));
        expect(body.data).toMatchObject({ id });
      } else {
        expect([answer.http, answer.body.status_code, answer.body.status_message]).toEqual([
          200,
          2001,
          "/id is not well formed",
        ]);
      }
    },
  );

  test("Link: whatever is in the query stays in the query", async () => {
    await using here = await net({ locations: [location("A"), location("B")] });
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary", maxLength: 20 }),
        fc.constantFrom(...nasty),
        async (name, value) => {
          const more = new URLSearchParams([[name.replaceAll(/\p{Surrogate}/gu, "") || "x", value]]);
          if (["limit", "offset", "cursor", "date_from", "date_to"].includes(name)) return;
          const answer = await here.ask("GET", `/sender/locations?limit=1&${more}`);
          const next = new URL(nextPage(answer.headers.get("link"), "http://a.example") ?? "");
          expect([next.origin, next.pathname]).toEqual([here.origin, "/ocpi/2.2.1/sender/locations"]);
          expect(answer.headers.get("link")?.match(/[<>]/g)).toEqual(["<", ">"]);
        },
      ),
      { numRuns: 100, seed: 1 },
    );
  });

  test("Link: whatever a Crud takes for a cursor stays one", async () => {
    const crud = memoryCrud([location("A")]);
    const list = async () => ({ items: [location("A")], total: 2, next: nasty.join("") });
    await using here = await net({ options: { modules: { locations: { sender: { ...crud, list } } } } });
    const { headers } = await here.ask("GET", "/sender/locations");
    const next = new URL(nextPage(headers.get("link"), "http://a.example") ?? "");
    expect([next.origin, next.searchParams.get("cursor")]).toEqual([here.origin, nasty.join("")]);
  });
});

describe("what a partner says gets into a log", () => {
  test("of one line, however it is written: texts of events have no control characters", async () => {
    await using here = await net();
    for (const id of nasty) {
      const path = `/receiver/locations/BE/MOV/${encodeURIComponent(id)}`;
      const name = "x".repeat(300);
      await here.ask("PUT", path, { json: pushed(id, { name }) });
      await here.ask("PUT", path, { json: pushed(`${id}\n`) });
    }
    const texts = here.events.flatMap((event) =>
      Object.values(event).filter((value) => typeof value === "string"),
    );
    expect(here.eventsOf("tolerated").length).toBeGreaterThanOrEqual(nasty.length);
    for (const text of texts) {
      expect(text).not.toMatch(control);
      expect(text.length).toBeLessThanOrEqual(1_000);
    }
  });

  test("nor has the error for its refusal, nor what it calls its objects", async () => {
    const said = `no\r\n2026-03-02 ERROR forged line\u001b[2J${"x".repeat(10_000)}`;
    const partner = await playPartner(({ method }) =>
      method === "PUT" ? failed(2001, said) : success([{ ...location("A"), publish: 5, id: said }]),
    );
    const { client, events } = clientOf(partner);
    const error = await client.locations.receiver
      .put(key, location("LOC1", { country_code: "NL" }))
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PartnerError);
    await client.locations.sender.list().toArray();
    const texts = [String(Object(error).message), ...events.flatMap((event) => Object.values(event))];
    expect(events.map(({ type }) => type)).toContain("refused");
    for (const text of texts.filter((each) => typeof each === "string")) {
      expect(text).not.toMatch(control);
      expect(text.length).toBeLessThanOrEqual(1_000);
    }
  });

  test("what is harmless stays as it is", () => {
    for (const text of ["", "Café Žižkov 😀", "a".repeat(1_000)]) expect(oneLine(text)).toBe(text);
    expect(oneLine("a\r\nb\tc\u0085d\u2029e")).toBe("a  b c d e");
  });
});
