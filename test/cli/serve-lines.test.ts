import { PassThrough } from "node:stream";
import { jsonReport, type Ready, type ServiceEvent, screenReport } from "@openocpi/cli";
import { describe, expect, it } from "vitest";
import { recordingScreen } from "./told.js";

type WithoutTime<E> = E extends ServiceEvent ? Omit<E, "at"> : never;
type Happening = WithoutTime<ServiceEvent>;

const at = "2026-01-31T12:00:00Z";
const time = new Date(at).toTimeString().slice(0, 8);
const ready: Ready = {
  versions: "http://127.0.0.1:3000/ocpi/versions",
  docs: "http://127.0.0.1:3000/docs",
  health: "http://127.0.0.1:3000/health",
  roles: [{ role: "CPO", country_code: "NL", party_id: "CPO", business_details: { name: "Oranje" } }],
  givenTokens: 1,
  imported: 0,
  content: {},
  isGenerated: false,
  skipped: [],
  allowPrivate: false,
  simulates: false,
};
const party = { country_code: "BE", party_id: "MSP" };
const registered: Happening = {
  type: "partner",
  partner: "p",
  status: "registered",
  by: "register",
  parties: [party],
};

/** What is told of these, after the start screen. */
function told(events: readonly Happening[], choice: Partial<Ready> = {}, columns = 200): string[] {
  const { screen, lines } = recordingScreen(columns);
  const report = screenReport(screen);
  report.ready({ ...ready, ...choice });
  const before = lines.length;
  for (const event of events) report.event({ ...event, at } as ServiceEvent);
  return lines.slice(before).map((line) => line.replace(`${time} `, ""));
}

const violations = [
  { path: "/name", message: "must NOT have more than 255 characters", keyword: "maxLength" },
];
const call = {
  type: "request",
  direction: "in",
  method: "PUT",
  url: "http://a.example/x",
  ms: 12.3,
} as const;
const pull = { type: "pull", partner: "p", module: "locations", full: true, received: 3, stored: 2 } as const;
const push = { type: "push", partner: "p", module: "cdrs", id: "C1", attempts: 1 } as const;
const registering = { ...call, operation: "credentials.post", http: 200 } as const;

describe("the line of an event", () => {
  it.each<[string, Happening, string[]]>([
    [
      "a call that came in",
      { ...call, partner: "p", http: 201, status_code: 1000 },
      ["← BE*MSP  PUT /x  ✓ 12 ms"],
    ],
    [
      "a call with a party",
      { ...call, partner: "p", http: 200, from: { ...party, party_id: "TWO" } },
      ["← BE*TWO  PUT /x  ✓ 12 ms"],
    ],
    [
      "a call of nobody known",
      { ...call, http: 401, status_code: 2000, status_message: "who?" },
      ["← somebody  PUT /x  ✗ HTTP 401, OCPI 2000, “who?”, 12 ms"],
    ],
    [
      "a call that went out",
      { ...call, direction: "out", partner: "p", http: 200 },
      ["→ BE*MSP  PUT /x  ✓ 12 ms"],
    ],
    [
      "a call without an answer",
      { ...call, direction: "out", partner: "p", error: "timeout" },
      ["→ BE*MSP  PUT /x  ✗ no answer, timeout, 12 ms"],
    ],
    [
      "a page of a pull",
      { ...call, direction: "out", operation: "locations.sender.list", http: 200, partner: "p" },
      [],
    ],
    [
      "a page that failed",
      { ...call, direction: "out", operation: "locations.sender.list", http: 500, partner: "p" },
      ["→ BE*MSP  PUT /x  ✗ HTTP 500, 12 ms"],
    ],
    ["a pull that begins", { ...pull, phase: "started" }, []],
    [
      "a pull",
      { ...pull, phase: "finished" },
      ["→ BE*MSP  pull of locations  ✓ 3 Locations, 2 new or changed"],
    ],
    [
      "a pull that broke off",
      { ...pull, phase: "failed", error: "gone" },
      ["! BE*MSP  pull of locations  ✗ gone"],
    ],
    [
      "what was tolerated",
      { type: "tolerated", partner: "p", object: "Location", id: "L1", violations, removed: [] },
      ["! BE*MSP  this platform took Location L1 as it is: /name must NOT have more than 255 characters"],
    ],
    [
      "what was refused",
      { type: "refused", partner: "p", object: "Location", id: "L1", violations },
      ["! BE*MSP  this platform did not take Location L1: /name must NOT have more than 255 characters"],
    ],
    [
      "what went wrong inside",
      { type: "error", error: new Error("no disk") },
      ["! somebody  something went wrong inside this platform: no disk"],
    ],
    ["a push that arrived", { ...push, outcome: "delivered" }, []],
    [
      "a push that did not",
      { ...push, outcome: "waiting", error: "timeout" },
      ["! BE*MSP  cdrs C1 was not delivered and is waiting: timeout"],
    ],
    [
      "what is sent again",
      { type: "resend", partner: "p", module: "cdrs", to: party, phase: "finished", sent: 4 },
      ["! BE*MSP  cdrs: 4 sent again"],
    ],
    [
      "pushes that are held back",
      { type: "circuit", partner: "p", module: "cdrs", to: party, state: "open" },
      ["! BE*MSP  cdrs: pushes are held back"],
    ],
    [
      "what has vanished",
      { type: "vanished", partner: "p", module: "locations", owner: party, ids: ["a", "b"], of: 3 },
      ["! BE*MSP  2 of 3 locations of BE*MSP have vanished there; all are kept"],
    ],
    [
      "a result that went out",
      {
        type: "result",
        partner: "p",
        direction: "in",
        id: "r",
        kind: "commands.receiver.startSession.post",
        result: "ACCEPTED",
        late: false,
      },
      ["→ BE*MSP  result of START_SESSION  ACCEPTED"],
    ],
    [
      "a result of a profile, late",
      {
        type: "result",
        partner: "p",
        direction: "out",
        id: "r",
        kind: "chargingprofiles.receiver.put",
        result: "TIMEOUT",
        late: true,
      },
      ["← BE*MSP  result of put chargingprofiles  TIMEOUT (late)"],
    ],
    ["who is invited", { type: "partner", partner: "q", status: "invited", by: "invite", parties: [] }, []],
    [
      "who is imported",
      { type: "partner", partner: "q", status: "registered", by: "import", parties: [party] },
      [],
    ],
    [
      "new tokens",
      { type: "partner", partner: "p", status: "registered", by: "update", parties: [party] },
      ["✓ BE*MSP  has new tokens"],
    ],
    [
      "who has ended it",
      { type: "partner", partner: "p", status: "unregistered", by: "unregister", parties: [party] },
      ["! BE*MSP  is unregistered now"],
    ],
    [
      "an answer that never came (P-7)",
      { type: "partner", partner: "p", status: "unknown", by: "register", parties: [] },
      ["! BE*MSP  is unknown now"],
    ],
  ])("%s", (_what, event, lines) => {
    expect(told([registered, event])).toEqual(["✓ BE*MSP  is registered", ...lines]);
  });

  it("names somebody new until it has registered", () => {
    const asks: Happening = { ...call, partner: "p", http: 200 };
    expect(told([asks, registered, asks])).toEqual([
      "← a new partner  PUT /x  ✓ 12 ms",
      "✓ BE*MSP  is registered",
      "← BE*MSP  PUT /x  ✓ 12 ms",
    ]);
  });

  it("takes two lines where the screen is narrow", () => {
    expect(told([{ ...call, http: 401, status_code: 2000 }], {}, 40)).toEqual([
      "← somebody  PUT /x",
      "           ✗ HTTP 401, OCPI 2000, 12 ms",
    ]);
  });

  it("says what to do where a partner that registers is at a private address, unless that is allowed", () => {
    const refused: Happening = { ...registering, status_code: 3001 };
    expect(told([refused])).toContain(
      "           Is it in your own machine or network? Then start with --allow-private.",
    );
    expect(told([refused], { allowPrivate: true })).toHaveLength(1);
    expect(told([{ ...registering, status_code: 2001 }])).toHaveLength(1);
  });

  it("tells once whom it waits for, and when that one answers", () => {
    const waiting: Happening = {
      type: "connecting",
      url: "http://b.example",
      outcome: "waiting",
      error: "down",
    };
    const connected: Happening = { type: "connecting", url: "http://b.example", outcome: "connected" };
    expect(told([waiting, waiting, { ...waiting, error: "busy" }, connected, connected])).toEqual([
      "! http://b.example  is tried until it answers  ✗ down",
      "! http://b.example  is tried until it answers  ✗ busy",
      "✓ http://b.example  answers",
    ]);
    expect(told([{ ...waiting, outcome: "failed" }])).toEqual([
      "! http://b.example  is not connected, and not tried again  ✗ down",
    ]);
  });
});

describe("JSON lines", () => {
  it("say what JSON has no form for: errors with their causes, and big integers", () => {
    const stream = new PassThrough();
    const report = jsonReport(stream);
    const error = Object.assign(new TypeError("no disk", { cause: new Error("full") }), {
      code: "ENOSPC",
      size: 10n,
    });
    report.event({ type: "error", at, error });
    expect(String(stream.read())).toBe(
      `${JSON.stringify({
        type: "error",
        at,
        error: {
          name: "TypeError",
          message: "no disk",
          code: "ENOSPC",
          size: "10",
          cause: { name: "Error", message: "full" },
        },
      })}\n`,
    );
  });
});
