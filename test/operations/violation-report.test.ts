import type { OcpiEvent } from "@openocpi/protocol";
import { memoryCrud, violationReport } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import { type Violation, validate } from "@openocpi/spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cdr, session, token } from "../support/conformance-objects.js";
import { location } from "../support/conformance-story.js";

const at = "2026-03-02T09:00:00Z";
const overLong: Violation = {
  path: "/evses/0/evse_id",
  message: "is too long",
  keyword: "maxLength",
  rule: "TYPE-07",
};
const tolerated = (more: Partial<Extract<OcpiEvent, { type: "tolerated" }>> = {}): OcpiEvent => ({
  type: "tolerated",
  at,
  partner: "movendo",
  operation: "locations.receiver.put",
  object: "Location",
  violations: [overLong],
  removed: [],
  requestId: "r-1",
  ...more,
});

describe("what is counted", () => {
  test("the same at another place of a list is the same finding; the last one is the example", () => {
    const { onEvent, of } = violationReport();
    onEvent(tolerated());
    const violations = [{ ...overLong, path: "/evses/17/evse_id" }];
    onEvent(tolerated({ violations, at: "2026-03-03T09:00:00Z", requestId: "r-2" }));
    expect(of("movendo").findings).toEqual([
      {
        outcome: "tolerated",
        object: "Location",
        path: "/evses/*/evse_id",
        message: "is too long",
        keyword: "maxLength",
        rule: "TYPE-07",
        section: expect.stringMatching(
          /^https:\/\/github\.com\/ocpi\/ocpi\/blob\/v2\.2\.1-d2\/mod_locations\.asciidoc#/,
        ),
        count: 2,
        firstSeen: at,
        lastSeen: "2026-03-03T09:00:00Z",
        example: { path: "/evses/17/evse_id", operation: "locations.receiver.put", requestId: "r-2" },
      },
    ]);
  });

  test.each([
    ["another partner", { partner: "rival" }],
    ["another object", { object: "EVSE" }],
    ["another field", { violations: [{ ...overLong, path: "/name" }] }],
    ["another keyword", { violations: [{ ...overLong, keyword: "pattern" }] }],
    ["another rule", { violations: [{ ...overLong, rule: "P-12" }] }],
    ["what was left out", { violations: [], removed: [overLong] }],
    ["what was refused", { type: "refused" }],
  ] as const)("%s is another finding", (_, more) => {
    const { onEvent, all } = violationReport();
    onEvent(tolerated());
    onEvent({ ...tolerated(), ...more } as OcpiEvent);
    expect(all().flatMap(({ findings }) => findings.map(({ count }) => count))).toEqual([1, 1]);
  });

  test("the most frequent comes first; requests are counted in both directions; ours are nobody's fault", () => {
    const { onEvent, of, all } = violationReport();
    onEvent(tolerated({ violations: [{ ...overLong, path: "/name" }] }));
    for (let times = 0; times < 3; times++) onEvent(tolerated());
    const request = { type: "request", at, method: "GET", url: "http://10.0.0.1/x", ms: 1 } as const;
    onEvent({ ...request, partner: "movendo", direction: "in" });
    onEvent({ ...request, partner: "movendo", direction: "out" });
    onEvent({ ...request, direction: "in" });
    const ours = { at, object: "Location", violations: [overLong] } as const;
    onEvent({ ...ours, type: "withheld", reason: "invalid", partner: "movendo" });
    onEvent({ ...ours, type: "refused" });
    expect(of("movendo")).toMatchObject({ requests: 2, others: 0, findings: [{ count: 3 }, { count: 1 }] });
    expect(all().map(({ partner }) => partner)).toEqual(["movendo"]);
  });

  test("too many kinds are counted together, so that memory stays small; known ones go on being counted", () => {
    const { onEvent, of, html } = violationReport({ kinds: 2 });
    for (const path of ["/a", "/b", "/c", "/d", "/a"])
      onEvent(tolerated({ violations: [{ ...overLong, path }] }));
    const { findings, others } = of("movendo");
    expect(findings.map(({ path, count }) => [path, count])).toEqual([
      ["/a", 2],
      ["/b", 1],
    ]);
    expect(others).toBe(2);
    expect(html("movendo")).toContain("too many to list: 2 times");
  });

  test("forget() begins anew, with one partner alone", () => {
    const { onEvent, of, forget } = violationReport();
    onEvent(tolerated());
    onEvent(tolerated({ partner: "rival" }));
    forget("movendo");
    expect(of("movendo").findings).toEqual([]);
    expect(of("rival").findings).toHaveLength(1);
  });
});

test("P-12: it is made from what platforms see: pushes that are taken or refused, and lists that are read", async () => {
  const violations = violationReport();
  await using net = await ocpiNet({
    cpo: {
      modules: {
        tokens: { receiver: memoryCrud([]) },
        locations: { sender: memoryCrud([location("LOC1")]) },
      },
      onEvent: violations.onEvent,
    },
    emsp: {},
  });
  await net.connect("emsp", "cpo");
  const put = (uid: string, body: object) =>
    net.cpo.fetch(`/2.2.1/receiver/tokens/BE/MOV/${uid}`, { method: "PUT", as: "emsp", json: body });
  const card = token("SECRET-CARD", { country_code: "BE", party_id: "MOV", contract_id: "SECRET-CONTRACT" });
  expect((await put("SECRET-CARD", { ...card, issuer: "SECRET-ISSUER".repeat(20) })).status).toBe(201);
  expect((await put("SECRET-CARD", { ...card, valid: "SECRET-VALUE" })).status).toBe(200);
  expect((await put("SECRET-CARD", { ...card, uid: "SECRET-OTHER" })).status).toBe(200);
  const { findings, requests } = violations.of("emsp");
  expect(findings.map(({ outcome, object, path, rule }) => [outcome, object, path, rule])).toEqual([
    ["tolerated", "Token", "/headers/X-Request-ID", "MSG-01"],
    ["tolerated", "Token", "/headers/X-Correlation-ID", "MSG-01"],
    ["tolerated", "Token", "/issuer", "TYPE-07"],
    ["refused", "Token", "/valid", "TYPE-05"],
  ]);
  expect(findings[0]?.example.requestId).toMatch(/./);
  expect(requests).toBeGreaterThan(3);
  expect(violations.html("emsp") + JSON.stringify(violations.all())).not.toMatch(
    /SECRET|127\.0\.0\.1|localhost/,
  );
});

describe("P-12: what a partner sent is in no violation, so in no report", () => {
  /** Every string becomes a marked one, and some members are of another type or have another name. */
  const spoiled = (value: unknown, how: () => number): unknown => {
    const dice = how();
    if (dice === 1) return ["SECRET"];
    if (dice === 2) return { SECRET: "SECRET" };
    if (dice === 3) return "SECRET".repeat(100);
    if (Array.isArray(value)) return value.map((each) => spoiled(each, how));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [how() === 4 ? "SECRET" : name, spoiled(member, how)]),
      );
    return typeof value === "string" ? `SECRET${value}` : value;
  };
  test.each([
    ["Location", location("L")],
    ["Token", token("T")],
    ["Session", session("S")],
    ["CDR", cdr("C")],
  ] as const)("%s", (name, whole) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 50, maxLength: 50 }), (dice) => {
        let at = 0;
        const object = spoiled(whole, () => dice[at++ % dice.length] ?? 0);
        for (const strength of ["strict", "tolerant"] as const)
          expect(JSON.stringify(validate(name, object, strength))).not.toContain("SECRET");
      }),
      { numRuns: 200 },
    );
  });

  test("what looks like no name in a path is not repeated", () => {
    const { onEvent, of } = violationReport();
    onEvent(tolerated({ violations: [{ ...overLong, path: "/evses/0/Anna Bakker/04 A1" }] }));
    expect(of("movendo").findings[0]).toMatchObject({
      path: "/evses/*/…/…",
      example: { path: "/evses/0/…/…" },
    });
  });
});

describe("the page", () => {
  const tagsOf = (html: string) => html.match(/<[^>]*>/g);
  const page = (text: string) => {
    const { onEvent, html } = violationReport();
    const violations = [{ ...overLong, path: `/${text}`, message: text, rule: text }];
    onEvent(tolerated({ partner: text, violations, requestId: text, object: text as "Token" }));
    return html(text);
  };

  test("whatever is in it, it has the same tags and links", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("<", ">", '"', "'", "&", "script", "/", "=", " ", "`") }),
    );
    const expected = tagsOf(page("x"));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(tagsOf(page(text))).toEqual(expected);
      }),
    );
  });

  test("a text is there as text", () => {
    expect(page("<b>&\"'")).toContain("<strong>&lt;b&gt;&amp;&quot;&#39;</strong>");
  });

  test("needs nothing else: no script, no image, no address but the sections of OCPI", () => {
    const html = page("x");
    expect(html).not.toMatch(/<(script|img|link|iframe)|@import|url\(/);
    for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g))
      expect(address).toMatch(/^https:\/\/github\.com\/ocpi\/ocpi\//);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain("default-src 'none'");
  });

  test("says in words what is wrong, what became of it, and what the rule says", () => {
    const { onEvent, html } = violationReport();
    onEvent(tolerated());
    onEvent(tolerated({ violations: [], removed: [overLong] }));
    onEvent({
      ...tolerated({ requestId: undefined as never }),
      type: "refused",
      operation: undefined as never,
    } as OcpiEvent);
    const said = html("movendo");
    for (const words of ["is too long", "taken as it came", "left out; the rest was taken", "refused"])
      expect(said).toContain(words);
    expect(said).toMatch(/TYPE-07: \w/);
    expect(said).toContain("2026-03-02 09:00 UTC");
  });

  test("of a partner that does everything right says so", () => {
    expect(violationReport().html("movendo")).toContain("Nothing was found.");
  });
});
