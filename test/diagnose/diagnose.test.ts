import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { memoryCrud, type OcpiEvent, type Partner } from "@openocpi/protocol";
import { ocpi } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import type { CDR, Location, Session, Tariff } from "@openocpi/spec";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { token } from "../support/conformance-objects.js";
import { theirs } from "../support/conformance-story.js";
import {
  type Answered,
  envelopeOf,
  isEncoded,
  listOf,
  quirkyPartner,
  redirect,
  refused,
} from "../support/quirky-partner.js";

const { us, partner, origin, seen, become } = await quirkyPartner();
const diagnose = (options = {}) => us.diagnose("cpo", options);
const idsOf = ({ findings }: Awaited<ReturnType<typeof diagnose>>) => findings.map(({ id }) => id);
const isList = ({ pathname }: URL, name: string) => pathname.replace(/\/$/, "").endsWith(`/sender/${name}`);

describe("a platform of ours", () => {
  it("as CPO: nothing is found, nothing proposed, and every list was probed in all ways", async () => {
    const { findings, profile, requests, notProbed } = await diagnose();
    expect([findings, profile, requests]).toEqual([[], {}, seen.length]);
    for (const module of ["locations", "sessions", "cdrs", "tariffs", "hubclientinfo"])
      for (const part of [
        "limit=50",
        "limit=1&offset=",
        "2000-01-01T00:00:00Z",
        "2000-01-01T00:00:00&",
        "2099",
      ])
        expect(
          seen.some((line) => line.includes(`/${module}?`) && line.includes(part)),
          part,
        ).toBe(true);
    expect(notProbed.map(({ member }) => member).sort()).toEqual([
      ...["badRequestForInvalid", "hasItAlready", "ignoreTo", "noCredentialsPut", "okForCreated"],
      ...["oneEvseInAuthorize", "optionalDateFrom", "putOnly", "wholeObjectsOnly"],
    ]);
  });

  it("as eMSP, that takes in what we push: nothing is found", async () => {
    await using net = await ocpiNet(
      {
        cpo: {},
        emsp: {
          modules: {
            tokens: { sender: memoryCrud(["T1", "T2"].map((uid) => token(uid, theirs))) },
            locations: { receiver: memoryCrud<Location>() },
            sessions: { receiver: memoryCrud<Session>() },
            cdrs: { receiver: memoryCrud<CDR>() },
            tariffs: { receiver: memoryCrud<Tariff>() },
          },
        },
      },
      { memory: true },
    );
    await net.connect("emsp", "cpo");
    const { findings, profile } = await net.cpo.platform.diagnose("emsp");
    expect([findings, profile]).toEqual([[], {}]);
    // Where a CDR of ours is, the partner says when it gets it: there is no URL to ask for one that it has not got.
    const asked = net.emsp.events.flatMap((event) => (event.type === "request" ? [event.url] : []));
    expect(asked.filter((url) => url.includes("/receiver/")).length).toBeGreaterThan(0);
    expect(asked.filter((url) => url.includes("/receiver/cdrs"))).toEqual([]);
  });
});

describe("what it costs the partner, and tells", () => {
  it("each request is a GET with ids of ours, and is observed (MSG-01)", async () => {
    const events: OcpiEvent[] = [];
    const observed = ocpi({
      roles: [{ role: "EMSP", ...theirs, business_details: { name: "Movendo" } }],
      modules: {},
      network: { allowPrivate: true },
      partners: us.partners,
      onEvent: (event) => events.push(event),
    });
    const { requests, correlationId } = await observed.diagnose("cpo");
    await observed.close();
    expect(events.map(({ type, partner: id }) => [type, id])).toEqual(
      Array(requests).fill(["request", "cpo"]),
    );
    expect(new Set(events.map(({ requestId }) => requestId)).size).toBe(requests);
    expect(new Set(events.map((event) => event.correlationId))).toEqual(new Set([correlationId]));
    expect(JSON.stringify(events)).not.toContain("token-C");
  });

  it("its tokens stay what they are, and it is registered as before (P-10)", async () => {
    const before = await partner.partners.list();
    const { checkedAt, ms } = await diagnose();
    expect(await partner.partners.list()).toEqual(before);
    expect([Math.abs(Date.parse(checkedAt) - Date.now()) < 60_000, ms >= 0]).toEqual([true, true]);
  });

  it("the token as it is goes out only after the encoded one was refused (P-11)", async () => {
    const raw: string[] = [];
    become({ asks: (asked) => void (isEncoded(asked) || raw.push(asked.url.pathname)) as undefined });
    await diagnose();
    expect(raw).toEqual([]);
  });

  it("the token goes to no origin that the partner has not published (P-15)", async () => {
    const asked: (string | undefined)[] = [];
    const stranger = createServer((request, response) => {
      asked.push(request.headers.authorization);
      response.end("{}");
    });
    await new Promise<void>((done) => stranger.listen(0, "127.0.0.1", done));
    onTestFinished(() => {
      stranger.closeAllConnections();
      stranger.close();
    });
    const elsewhere = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/x`;
    become({
      asks: ({ url }) => (isList(url, "cdrs") ? redirect(elsewhere) : undefined),
      answers: ({ headers }) =>
        void (headers.has("link") && headers.set("link", `<${elsewhere}>; rel="next"`)),
    });
    expect(idsOf(await diagnose())).toEqual(expect.arrayContaining(["link-foreign", "redirected"]));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every((authorization) => authorization === undefined)).toBe(true);
  });
});

describe("what is told", () => {
  it("the ten most frequent violations, with counts, places and rules, and no values", async () => {
    become({
      answers: (answer, { url }) => {
        if (!isList(url, "locations")) return;
        for (const [index, location] of listOf(answer).entries()) {
          const spoilt = ["city", "address", "postal_code", "state", "name", "country", "time_zone"];
          for (const name of spoilt) location[name] = "secret ".repeat(60);
          const evse = Object(location.evses)[0];
          evse.capabilities = ["UNHEARD_OF", "RFID_READER", "SOMETHING"];
          evse.floor_level = "far too high";
          evse.physical_reference = "x".repeat(99);
          evse.connectors[0].standard = "PLUG_OF_TOMORROW";
          if (index > 0) location.parking_type = "secret";
        }
      },
    });
    const { findings } = await diagnose();
    expect(findings.map(({ id }) => id)).toEqual(["objects-differ"]);
    const violations = findings[0]?.violations ?? [];
    expect(violations).toHaveLength(10);
    expect(violations[0]).toEqual({
      object: "Location",
      path: "/evses/[]/capabilities/[]",
      message: expect.stringContaining("must be one of"),
      rule: "TYPE-08",
      count: 6,
    });
    expect(violations.map(({ count }) => count)).toEqual([6, ...Array(9).fill(3)]);
    expect(JSON.stringify(findings)).not.toMatch(/secret|UNHEARD|PLUG_OF/);
  });

  it("the gravest first", async () => {
    become({
      answers: (answer, { url }) => {
        answer.headers.delete("x-limit");
        if (isList(url, "cdrs")) Object.assign(answer, refused(500));
        else if (isList(url, "sessions")) answer.headers.set("x-total-count", "99");
      },
    });
    const { findings } = await diagnose();
    expect(findings.map(({ severity }) => severity)).toEqual(["error", "warning", "info"]);
  });

  it("an answer that takes longer than a driver waits (P-20)", async () => {
    let late = 0;
    const clock = vi.spyOn(performance, "now");
    clock.mockImplementation(() => late + Date.now());
    onTestFinished(() => void clock.mockRestore());
    become({
      asks({ url }) {
        if (isList(url, "tariffs") && url.search === "?limit=50") late += 6_000;
        return undefined;
      },
    });
    const { findings, ms } = await diagnose();
    expect(findings).toMatchObject([
      {
        id: "slow",
        evidence: [
          {
            request: expect.stringContaining("tariffs?limit=50"),
            answer: expect.stringMatching(/, 6\d\d\d ms$/),
          },
        ],
      },
    ]);
    expect(ms).toBeGreaterThan(6_000);
  });

  it("what the partner says of itself is not repeated, nor what is in the query of its URLs", async () => {
    become({
      answers: (answer, { url }) => {
        const { data } = envelopeOf(answer);
        if (url.pathname.endsWith("/2.2.1"))
          for (const each of Object(data).endpoints) each.url += "?apikey=secret";
        if (isList(url, "tariffs"))
          Object.assign(
            answer,
            refused(200, { ...envelopeOf(answer), status_code: 2001, status_message: "secret" }),
          );
      },
    });
    const diagnosis = await diagnose();
    expect(idsOf(diagnosis)).toEqual(["list-unreadable", "endpoints-changed"]);
    expect(JSON.stringify(diagnosis)).not.toContain("secret");
    expect(seen.some((line) => line.includes("/cdrs?apikey=secret&limit=1"))).toBe(true);
  });
});

describe("whom it can be asked about", () => {
  const withRecord = async (change: (record: Partner) => Partner) => {
    const before = await us.partners.get("cpo");
    await us.partners.update("cpo", (current) => change(current as Partner));
    onTestFinished(
      async () => void (await us.partners.update("cpo", (current) => before ?? (current as Partner))),
    );
  };

  it.each(["invited", "registering", "blocked", "unregistered"] as const)(
    "not one that is %s",
    async (status) => {
      await withRecord((record) => ({ ...record, status }));
      await expect(diagnose()).rejects.toThrow(/is not registered|is blocked/);
      expect(seen).toEqual([]);
    },
  );

  it("not one that nobody knows", async () => {
    await expect(us.diagnose("nobody")).rejects.toThrow("nobody is not registered");
  });

  it("one that was imported without a versions URL: its endpoints are probed (P-8)", async () => {
    await withRecord(({ versionsUrl: _none, ...record }) => record);
    const diagnosis = await diagnose();
    expect(idsOf(diagnosis)).toEqual(["no-versions-url"]);
    expect(seen.some((line) => line.includes("/tariffs?"))).toBe(true);
  });

  it("one whose version is pinned: that one is looked at", async () => {
    await withRecord((record) => ({ ...record, version: "2.2" }));
    become({
      answers: (answer, { url }) => {
        const all = [
          ["2.2", "2.2.1"],
          ["2.2.1", "broken"],
        ].map(([version, path]) => ({ version, url: `${origin}/ocpi/${path}` }));
        if (url.pathname.endsWith("/versions")) envelopeOf(answer).data = all;
      },
    });
    const { findings, profile } = await diagnose();
    expect([findings.map(({ id }) => id), profile]).toEqual([["other-version-broken"], {}]);
  });
});

describe("its end", () => {
  it("comes at once where the signal has fired: nothing is asked", async () => {
    const reason = new Error("not now");
    await expect(diagnose({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(seen).toEqual([]);
  });

  it("comes with the signal in the first request as well", async () => {
    const stop = new AbortController();
    become({ asks: () => stop.abort(new Error("enough")) as undefined });
    await expect(diagnose({ signal: stop.signal })).rejects.toThrow("enough");
  });

  it("comes with the signal, in the middle of a request too", async () => {
    const stop = new AbortController();
    const reason = new Error("enough");
    let answer: (value: Answered) => void = () => {};
    become({
      asks({ url }) {
        if (!isList(url, "cdrs")) return undefined;
        stop.abort(reason);
        return new Promise<Answered>((resolve) => {
          answer = resolve;
        });
      },
    });
    await expect(diagnose({ signal: stop.signal })).rejects.toBe(reason);
    const { length } = seen;
    answer(refused(500));
    await diagnose({ signal: AbortSignal.abort() }).catch(() => {});
    expect(seen).toHaveLength(length);
  });
});

describe("a proposal that is applied", () => {
  afterEach(() => us.changePartner("cpo", { profile: {} }));

  it("makes the partner usable", async () => {
    become({
      asks(asked) {
        if (isEncoded(asked)) return refused(401);
        asked.headers.set(
          "authorization",
          `Token ${btoa(asked.headers.get("authorization")?.slice(6) ?? "")}`,
        );
        return undefined;
      },
    });
    const read = async () => (await us.partner("cpo")).tariffs.sender.list().toArray();
    await expect(read()).rejects.toMatchObject({ http: 401 });
    const { profile, findings } = await diagnose();
    // It is the caller's own: what is done to it has no say in the next one.
    for (const { proposes } of findings) if (proposes) proposes.rawToken = false;
    expect((await diagnose()).profile).toEqual({ rawToken: true });
    await us.changePartner("cpo", { profile });
    expect((await read()).map(({ id }) => id)).toEqual(["T1"]);
  });
});
