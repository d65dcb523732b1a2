import type { RequestEvent } from "@openocpi/protocol";
import { describe, expect, it } from "vitest";
import { told } from "./told.js";

type Call = Partial<RequestEvent> & Pick<RequestEvent, "method" | "url">;
const call = (event: Call) =>
  ({ type: "request", direction: "out", http: 200, status_code: 1000, ms: 12.4, ...event }) as const;

const versions = { operation: "versions.list", method: "GET", objects: 1 } as const;
const details = { operation: "versions.get", method: "GET", objects: 1 } as const;
const list = {
  operation: "locations.sender.list",
  method: "GET",
  url: "http://cpo.example/ocpi/2.2.1/sender/locations",
} as const;
const push = {
  operation: "locations.receiver.evse.patch",
  method: "PATCH",
  url: "http://emsp.example/ocpi/2.2.1/receiver/locations/NL/OCA/L1/E1",
  partner: "emsp",
} as const;
const cpoParty = [{ country_code: "NL", party_id: "OCA" }];
const emspParty = [{ country_code: "BE", party_id: "MOV" }];

describe("the story of a registration", () => {
  const lines = told([
    { chapter: "Registration" },
    ["CPO", { type: "partner", partner: "emsp", status: "invited", by: "invite", parties: [] }],
    ["CPO", call({ ...versions, direction: "in", partner: "emsp", url: "http://cpo.example/ocpi/versions" })],
    ["eMSP", call({ ...versions, partner: "cpo", url: "http://cpo.example/ocpi/versions" })],
    ["eMSP", { type: "partner", partner: "cpo", status: "registering", by: "register", parties: [] }],
    [
      "eMSP",
      call({ ...versions, direction: "in", partner: "cpo", url: "http://emsp.example/ocpi/versions" }),
    ],
    ["CPO", call({ ...versions, partner: "emsp", url: "http://emsp.example/ocpi/versions" })],
    ["CPO", call({ ...details, partner: "emsp", url: "http://emsp.example/ocpi/2.2.1" })],
    ["CPO", { type: "partner", partner: "emsp", status: "registered", by: "register", parties: emspParty }],
    [
      "eMSP",
      call({
        operation: "credentials.post",
        method: "POST",
        partner: "cpo",
        url: "http://cpo.example/ocpi/2.2.1/credentials",
        ms: 1234,
      }),
    ],
    ["eMSP", { type: "partner", partner: "cpo", status: "registered", by: "register", parties: cpoParty }],
  ]);

  it("tells each call once, who made it, what came back and how long it took", () => {
    expect(lines).toContain(" 2  eMSP asks CPO: which versions of OCPI do you speak?");
    expect(
      lines.filter((line) => line === "    GET /ocpi/versions  ✓ HTTP 200, OCPI 1000, 1 Version, 12 ms"),
    ).toHaveLength(1);
  });

  it("CRED-02: shows that the CPO calls back before it answers", () => {
    const from = lines.indexOf("    Before it answers, CPO calls back with that token:");
    expect(lines.slice(from + 1)).toEqual([
      "      CPO asks eMSP: which versions of OCPI do you speak?",
      "      GET /ocpi/versions  ✓ HTTP 200, OCPI 1000, 1 Version, 12 ms",
      "      CPO asks eMSP: where are your endpoints for version 2.2.1?",
      "      GET /ocpi/2.2.1  ✓ HTTP 200, OCPI 1000, 12 ms",
      "    CPO has registered BE*MOV",
      "    POST /ocpi/2.2.1/credentials  ✓ HTTP 200, OCPI 1000, 1.2 s",
      "    eMSP has registered NL*OCA",
    ]);
  });

  it("numbers the steps under a chapter", () => {
    expect(lines.slice(0, 3)).toEqual([
      "",
      "Registration",
      " 1  CPO makes a CREDENTIALS_TOKEN_A and hands it to eMSP",
    ]);
    expect(lines).toContain(" 3  eMSP tells CPO: this is who I am, and here is a token for calling me");
  });
});

describe("the story of a list", () => {
  const page = (received: number) =>
    ["eMSP", { type: "page", operation: list.operation, partner: "cpo", received, total: 50 }] as const;
  const request = ["eMSP", call({ ...list, partner: "cpo", objects: 25, ms: 500 })] as const;

  it("is one step with its progress, whatever number of pages it has", () => {
    expect(told([[...request], [...page(25)], [...request], [...page(50)]])).toEqual([
      " 1  eMSP asks CPO: which Locations do you have?",
      "(progress) 25 of 50",
      "(progress) 50 of 50",
      "(progress ends)",
      "    GET /ocpi/2.2.1/sender/locations  ✓ 50 Locations in 2 pages, 2.5 s",
    ]);
  });

  it("tells afterwards what was not taken, and not more than ten of it", () => {
    const violations = [{ path: "/evses/0/status", message: "must be one of …", keyword: "enum" }];
    const refused = Array.from({ length: 12 }, (_, index) => {
      return ["eMSP", { type: "refused", object: "Location", id: `L${index}`, violations }] as const;
    });
    const lines = told([
      [...request],
      ...refused.map(([who, event]) => [who, event] as [typeof who, typeof event]),
      [...page(50)],
    ]);
    expect(lines).toContain("    ! eMSP did not take Location L0: /evses/0/status must be one of …");
    expect(lines).not.toContainEqual(expect.stringContaining("L10:"));
    expect(lines.at(-1)).toBe("    ! and 2 more like these");
  });

  it("is over when something else happens, though less has come than was said", () => {
    const lines = told([[...request], [...page(25)], ["CPO", call(push)]]);
    expect(lines).toContain("    GET /ocpi/2.2.1/sender/locations  ✓ 25 Locations in 1 page, 500 ms");
    expect(lines).toContain(" 2  CPO tells eMSP: the status of an EVSE has changed");
  });

  it("says where it broke off", () => {
    const failed = call({
      ...list,
      partner: "cpo",
      http: 500,
      status_code: 3000,
      status_message: "internal error",
    });
    expect(told([[...request], [...page(25)], ["eMSP", failed]]).at(-1)).toBe(
      "    GET /ocpi/2.2.1/sender/locations  ✗ HTTP 500, OCPI 3000, “internal error”, 12 ms",
    );
  });
});

describe("the story of pushes", () => {
  const pushed = ["CPO", call(push)] as ["CPO", ReturnType<typeof call>];
  const line = "PATCH /ocpi/2.2.1/receiver/locations/NL/OCA/L1/E1  ✓ HTTP 200, OCPI 1000, 12 ms";

  it("has them below each other in one step", () => {
    expect(told([pushed, pushed])).toEqual([
      " 1  CPO tells eMSP: the status of an EVSE has changed",
      `    ${line}`,
      `    ${line}`,
    ]);
  });

  it("lets them replace each other once it has settled, but not those that fail", () => {
    const { http: _, status_code: __, ...unanswered } = call(push);
    const failed = { ...unanswered, error: "connect ECONNREFUSED" };
    expect(told(["settle", pushed, pushed, pushed, ["CPO", failed]])).toEqual([
      " 1  CPO tells eMSP: the status of an EVSE has changed",
      `    ${line}`,
      `(passing)     2 so far, the last: ${line}`,
      `(passing)     3 so far, the last: ${line}`,
      "    PATCH /ocpi/2.2.1/receiver/locations/NL/OCA/L1/E1  ✗ no answer, connect ECONNREFUSED, 12 ms",
    ]);
  });

  it("takes a line more where the screen is narrow", () => {
    expect(told([pushed], 60).slice(1)).toEqual([
      "    PATCH /ocpi/2.2.1/receiver/locations/NL/OCA/L1/E1",
      "      ✓ HTTP 200, OCPI 1000, 12 ms",
    ]);
  });
});

describe("the story of the reader", () => {
  const url = "http://cpo.example/ocpi/versions";

  it("tells the reader's own calls, and those of nobody known", () => {
    const lines = told([
      [
        "CPO",
        {
          type: "partner",
          partner: "reader",
          status: "registered",
          by: "import",
          parties: [{ country_code: "NL", party_id: "YOU" }],
        },
      ],
      "settle",
      ["CPO", call({ ...versions, direction: "in", partner: "reader", url, ms: 0.2 })],
      [
        "CPO",
        call({
          direction: "in",
          method: "GET",
          url,
          http: 401,
          status_code: 2000,
          status_message: "unknown token",
        }),
      ],
    ]);
    expect(lines).toEqual([
      " 1  CPO lets in your curl, as NL*YOU",
      " 2  Your curl asks CPO: which versions of OCPI do you speak?",
      "    GET /ocpi/versions  ✓ HTTP 200, OCPI 1000, 1 Version, <1 ms",
      " 3  Somebody calls CPO",
      "    GET /ocpi/versions  ✗ HTTP 401, OCPI 2000, “unknown token”, 12 ms",
    ]);
  });

  it("tells what was tolerated, kept back, claimed, and what went wrong inside", () => {
    const violations = [
      { path: "/name", message: "must NOT have more than 255 characters", keyword: "maxLength" },
    ];
    const lines = told([
      [
        "eMSP",
        { type: "tolerated", object: "Location", id: "L1", violations, removed: [], partner: "reader" },
      ],
      [
        "CPO",
        { type: "withheld", object: "Location", id: "L2", reason: "invalid", violations, partner: "emsp" },
      ],
      [
        "CPO",
        {
          type: "withheld",
          object: "Location",
          id: "L3",
          reason: "foreign",
          violations: [],
          partner: "reader",
        },
      ],
      ["CPO", { type: "claim", partner: "reader", parties: cpoParty }],
      ["CPO", { type: "error", error: new Error("the disk is full") }],
    ]);
    expect(lines).toEqual([
      "    ! eMSP took Location L1 as it is: /name must NOT have more than 255 characters",
      "    ! CPO did not send Location L2: /name must NOT have more than 255 characters",
      "    ! CPO did not send Location L3: it is not for your curl",
      "    ! your curl wants to be NL*OCA at CPO and may not",
      "    ! something went wrong inside CPO: the disk is full",
    ]);
  });
});
