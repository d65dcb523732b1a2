import { describe, expect, it } from "vitest";
import { clientOf, failed, link, location, playPartner, type Seen, success } from "./played-partner.js";

/** `/locs` with as many pages of one Location as there are ids. */
const pagesOf = (ids: readonly string[]) => (request: Seen) => {
  const offset = Number(new URL(request.url, "http://x").searchParams.get("offset") ?? 0);
  const more = offset + 1 < ids.length;
  return success([location(ids[offset] ?? "")], {
    "X-Total-Count": String(ids.length),
    "X-Limit": "1",
    ...(more && link(`?date_from=2026-03-01T00:00:00Z&offset=${offset + 1}`)),
  });
};

async function idsOf(list: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

describe("a list", () => {
  it("PAGE-07 is read along Link until there is none; relative links are relative to the request", async () => {
    const partner = await playPartner(pagesOf(["A", "B", "C"]));
    const { client } = clientOf(partner);
    expect(await idsOf(client.locations.sender.list({ limit: 5 }))).toEqual(["A", "B", "C"]);
    expect(partner.seen.map(({ url }) => url)).toEqual([
      "/locs?limit=5",
      "/locs?date_from=2026-03-01T00:00:00Z&offset=1",
      "/locs?date_from=2026-03-01T00:00:00Z&offset=2",
    ]);
  });

  it("PAGE-03 an absolute Link is taken letter for letter, also when it ends in a slash", async () => {
    const partner = await playPartner(({ url }, base) =>
      success([location(url)], url === "/locs" ? link(`${base}/other/%7Ecursor/`) : {}),
    );
    const { client } = clientOf(partner);
    expect(await idsOf(client.locations.sender.list())).toEqual(["/locs", "/other/%7Ecursor/"]);
  });

  it("PAGE-07 a Link is no template: braces in it are sent on", async () => {
    const partner = await playPartner(({ url }, base) =>
      success([location(url)], url === "/locs" ? link(`${base}/locs?cursor={"id":7}`) : {}),
    );
    const ids = await idsOf(clientOf(partner).client.locations.sender.list());
    expect(ids.map(decodeURIComponent)).toEqual(["/locs", '/locs?cursor={"id":7}']);
  });

  it("PAGE-07 a loop begins anew each time, and nothing is asked before", async () => {
    const partner = await playPartner(pagesOf(["A", "B"]));
    const list = clientOf(partner).client.locations.sender.list();
    expect(partner.seen).toEqual([]);
    expect("then" in list).toBe(false);
    expect(await list.toArray()).toHaveLength(2);
    expect(await idsOf(list)).toEqual(["A", "B"]);
    expect(partner.seen).toHaveLength(4);
  });

  it("PAGE-07 break stops asking", async () => {
    const partner = await playPartner(pagesOf(["A", "B", "C"]));
    for await (const { id } of clientOf(partner).client.locations.sender.list()) {
      if (id === "B") break;
    }
    expect(partner.seen).toHaveLength(2);
  });

  it("PAGE-04 PAGE-05 pages() tells what the partner says about each", async () => {
    const partner = await playPartner(pagesOf(["A", "B"]));
    const pages = [];
    for await (const page of clientOf(partner).client.locations.sender.list().pages()) pages.push(page);
    const requestId = expect.any(String);
    const next = `${partner.url}/locs?date_from=2026-03-01T00:00:00Z&offset=1`;
    expect(pages).toEqual([
      {
        items: [location("A")],
        refused: [],
        total: 2,
        limit: 1,
        url: `${partner.url}/locs`,
        next,
        requestId,
      },
      { items: [location("B")], refused: [], total: 2, limit: 1, url: next, requestId },
    ]);
    expect(pages.map(({ requestId }) => requestId)).toEqual(
      partner.seen.map(({ headers }) => headers["x-request-id"]),
    );
  });

  it("PAGE-07 copes with a total that changes, or is missing, or is none", async () => {
    const totals = ["3", "7", "many"];
    const partner = await playPartner(({ url }) => {
      const page = Number(new URL(url, "http://x").searchParams.get("p") ?? 0);
      const total = totals[page];
      return success([location(`L${page}`)], {
        ...(total && { "X-Total-Count": total }),
        ...(page < 3 && link(`/locs?p=${page + 1}`)),
      });
    });
    const { client, events } = clientOf(partner);
    expect(await client.locations.sender.list().toArray()).toHaveLength(4);
    const told = events.flatMap((event) => (event.type === "page" ? [[event.received, event.total]] : []));
    expect(told).toEqual([
      [1, 3],
      [2, 7],
      [3, undefined],
      [4, undefined],
    ]);
  });

  it("MSG-01 is one chain of messages, whose requests have an id each", async () => {
    const partner = await playPartner(pagesOf(["A", "B"]));
    await clientOf(partner).client.locations.sender.list({}, { requestId: "r-1" }).toArray();
    const [first, second] = partner.seen.map(({ headers }) => headers);
    expect(first?.["x-request-id"]).toBe("r-1");
    expect(second?.["x-request-id"]).not.toBe("r-1");
    expect(second?.["x-correlation-id"]).toBe(first?.["x-correlation-id"]);
  });

  it("ROUT-02 has its parties and headers on every page", async () => {
    const partner = await playPartner(pagesOf(["A", "B"]));
    const to = { country_code: "NL", party_id: "OCA" };
    await clientOf(partner)
      .client.locations.sender.list({}, { to, headers: { "X-Gateway": "g" } })
      .toArray();
    const expected = { "ocpi-to-party-id": "OCA", "x-gateway": "g", authorization: expect.any(String) };
    expect(partner.seen.map(({ headers }) => headers)).toMatchObject([expected, expected]);
  });
});

describe("a page with faults", () => {
  const page = [location("A"), { id: "B" }, { ...location("C"), parking_type: "NEW" }, null, location("D")];

  it("PAGE-07 the objects that can be used are, the others become events", async () => {
    const partner = await playPartner(() => success(page));
    const { client, events } = clientOf(partner);
    expect(await idsOf(client.locations.sender.list())).toEqual(["A", "C", "D"]);
    expect(events).toMatchObject([
      { type: "request", objects: 5 },
      { type: "refused", object: "Location", id: "B", operation: "locations.sender.list" },
      { type: "tolerated", object: "Location", id: "C" },
      { type: "refused", object: "Location" },
      { type: "page", received: 5 },
    ]);
  });

  it("PAGE-07 those that cannot be used are told as they came, page by page", async () => {
    const partner = await playPartner(() => success(page));
    const refused = [];
    for await (const each of clientOf(partner).client.locations.sender.list().pages())
      refused.push(...each.refused);
    expect(refused).toEqual([{ id: "B" }, null]);
  });

  it("P-12 strict takes only what is as the document says", async () => {
    const partner = await playPartner(() => success(page));
    const { client, events } = clientOf(partner, { strict: true });
    expect(await idsOf(client.locations.sender.list())).toEqual(["A", "D"]);
    expect(events.filter(({ type }) => type === "refused")).toHaveLength(3);
  });

  it("TYPE-06 a list without data is empty, and reported; data that are no list are refused", async () => {
    const empty = clientOf(await playPartner(() => success(null)));
    expect(await empty.client.locations.sender.list().toArray()).toEqual([]);
    expect(empty.events[1]).toMatchObject({
      type: "tolerated",
      object: "Envelope",
      violations: [{ path: "/data" }],
    });
    const wrapped = clientOf(await playPartner(() => success({ locations: [] })));
    await expect(wrapped.client.locations.sender.list().toArray()).rejects.toMatchObject({ code: 3000 });
  });

  it("PAGE-07 a failure in the middle is thrown there, after what came before", async () => {
    const partner = await playPartner(({ url }) =>
      url === "/locs" ? success([location("A")], link("/locs?p=1")) : failed(3000, "database is away"),
    );
    const ids: string[] = [];
    const crawl = async () => {
      for await (const { id } of clientOf(partner).client.locations.sender.list()) ids.push(id);
    };
    await expect(crawl()).rejects.toMatchObject({ code: 3000, message: "database is away" });
    expect(ids).toEqual(["A"]);
  });
});

describe("a Link that leads nowhere good", () => {
  it("PAGE-03 back to an earlier page: an error, not an endless crawl", async () => {
    const partner = await playPartner(({ url }) =>
      success(
        [location("A")],
        link(url === "/locs?p=2" ? "/locs?p=1" : url === "/locs?p=1" ? "?p=2" : "?p=1"),
      ),
    );
    const crawl = clientOf(partner).client.locations.sender.list().toArray();
    await expect(crawl).rejects.toMatchObject({
      code: 3000,
      message: expect.stringContaining("back to a page"),
    });
    expect(partner.seen).toHaveLength(3);
  });

  it("PAGE-03 to ever more empty pages: an error, not an endless crawl", async () => {
    const partner = await playPartner(({ url }) => {
      const page = Number(new URL(url, "http://x").searchParams.get("p") ?? 0);
      return success([], link(`?p=${page + 1}`));
    });
    const crawl = clientOf(partner).client.locations.sender.list().toArray();
    await expect(crawl).rejects.toMatchObject({
      code: 3000,
      message: expect.stringContaining("nothing came"),
    });
    expect(partner.seen).toHaveLength(100);
  });

  it("P-15 to an origin that the partner has not published: the token is not sent there", async () => {
    const other = await playPartner(() => success([location("B")]));
    const partner = await playPartner(() => success([location("A")], link(`${other.url}/locs?p=1`)));
    const { client, events } = clientOf(partner);
    const crawl = client.locations.sender.list().toArray();
    await expect(crawl).rejects.toMatchObject({
      name: "PartnerUnreachable",
      reason: "address",
      message: expect.stringContaining("network.allowHosts"),
      operation: "locations.sender.list",
    });
    expect(other.seen).toEqual([]);
    expect(events.at(-1)).toMatchObject({ type: "request", error: expect.stringContaining(other.url) });
  });

  it("P-15 to another endpoint's origin, or to a host that the operator allowed: followed with the token", async () => {
    const other = await playPartner(() => success([location("B")]));
    const partner = await playPartner(() => success([location("A")], link(`${other.url}/locs?p=1`)));
    const role = "SENDER" as const;
    const endpoints = [
      { identifier: "locations" as const, role, url: `${partner.url}/locs` },
      { identifier: "tokens" as const, role, url: `${other.url}/tokens` },
    ];
    expect(await idsOf(clientOf(partner, { endpoints }).client.locations.sender.list())).toEqual(["A", "B"]);
    const allowed = clientOf(partner, { network: { allowHosts: ["127.0.0.1"] } });
    expect(await idsOf(allowed.client.locations.sender.list())).toEqual(["A", "B"]);
    expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([
      expect.stringMatching(/^Token /),
      expect.stringMatching(/^Token /),
    ]);
  });
});
