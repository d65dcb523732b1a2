import { PartnerUnreachable } from "@openocpi/client";
import { type Crud, memoryCrud, type OcpiEvent } from "@openocpi/protocol";
import { ocpiNet } from "@openocpi/server/testing";
import { type EVSE, type Location, operationTable } from "@openocpi/spec";
import { describe, expect, it } from "vitest";
import { type RowCrud, type RowKey, rowCrud } from "../support/row-crud.js";

const owner = { country_code: "NL", party_id: "OCA" };
const before = "2026-03-02T08:00:00Z";
const after = "2026-03-02T09:00:00Z";

const evse = (index: number): EVSE => ({
  uid: `EVSE-${index}`,
  status: "AVAILABLE",
  connectors: [
    {
      id: "1",
      standard: "IEC_62196_T2",
      format: "SOCKET",
      power_type: "AC_3_PHASE",
      max_voltage: 230,
      max_amperage: 32,
      last_updated: before,
    },
  ],
  last_updated: before,
});

const location = (id: string, evses: EVSE[] = []): Location => ({
  ...owner,
  id,
  publish: true,
  address: "Stationsplein 1",
  city: "Utrecht",
  country: "NLD",
  coordinates: { latitude: "52.08950", longitude: "5.10980" },
  time_zone: "Europe/Amsterdam",
  ...(evses.length > 0 && { evses }),
  last_updated: before,
});

const all = { offset: 0, limit: 10, owners: [owner], visibleTo: [] };
const ids = { requestId: "1", correlationId: "1" };
const context = { partner: "cpo", module: "locations", role: "receiver", version: "2.2.1", ...ids } as const;

describe.each([
  { where: "on loopback", memory: false },
  { where: "in memory", memory: true },
])("a net $where", ({ memory }) => {
  it("connects two parties that need no options, and gives a client either way", async () => {
    await using net = await ocpiNet(
      {
        cpo: { modules: { locations: { sender: memoryCrud([location("LOC1")]) } } },
        emsp: { modules: { locations: { receiver: memoryCrud() } } },
      },
      { memory },
    );
    expect(net.cpo.url).toMatch(memory ? /^http:\/\/cpo\.test\/ocpi$/ : /^http:\/\/127\.0\.0\.1:\d+\/ocpi$/);
    const { emspToCpo, cpoToEmsp } = await net.connect("emsp", "cpo");
    const found = await emspToCpo.locations.sender.list().toArray();
    expect(found).toEqual([location("LOC1")]);
    const path = { ...owner, location_id: "LOC1" };
    await cpoToEmsp.locations.receiver.put(path, location("LOC1"));
    expect(await cpoToEmsp.locations.receiver.get(path)).toEqual(location("LOC1"));
    expect((await net.cpo.platform.partners.get("emsp"))?.roles).toMatchObject([
      { role: "EMSP", party_id: "MOV" },
    ]);
    expect((await net.emsp.platform.partners.get("cpo"))?.roles).toMatchObject([
      { role: "CPO", party_id: "OCA" },
    ]);
  });

  it("records what each party observes, and tells its own observer too", async () => {
    const told: OcpiEvent[] = [];
    await using net = await ocpiNet({ cpo: { onEvent: (event) => told.push(event) }, emsp: {} }, { memory });
    await net.connect("emsp", "cpo");
    expect(net.cpo.events).toContainEqual(
      expect.objectContaining({ type: "partner", by: "register", partner: "emsp" }),
    );
    expect(net.emsp.events).toContainEqual(
      expect.objectContaining({ direction: "out", operation: "credentials.post" }),
    );
    expect(told).toEqual(net.cpo.events);
  });

  it("sends requests as they are", async () => {
    await using net = await ocpiNet({ cpo: {}, emsp: {} }, { memory });
    expect((await net.cpo.fetch("/versions")).status).toBe(401);
    const { token } = await net.cpo.platform.invite();
    const response = await net.cpo.fetch("/versions", { token, headers: { "X-Request-ID": "r1" } });
    expect(response.headers.get("X-Request-ID")).toBe("r1");
    expect(await response.json()).toMatchObject({
      data: [{ version: "2.2.1", url: `${net.cpo.url}/2.2.1` }],
    });
    const sent = await net.cpo.fetch(`${net.cpo.url}/2.2.1/credentials`, {
      method: "POST",
      token,
      json: { token },
    });
    expect(await sent.json()).toMatchObject({ status_code: 2001 });
    await expect(net.cpo.fetch("/versions", { as: "emsp" })).rejects.toThrow(
      "emsp has no token for cpo: connect them",
    );
    await net.connect("cpo", "emsp");
    expect((await net.cpo.fetch("/versions", { as: "emsp" })).status).toBe(200);
  });

  it("closes though connections are open, also twice, and nobody answers then", async () => {
    const net = await ocpiNet({ cpo: {}, emsp: {} }, { memory });
    const { emspToCpo } = await net.connect("emsp", "cpo");
    await Promise.all([net.close(), net[Symbol.asyncDispose]()]);
    await expect(emspToCpo.credentials.get()).rejects.toThrow(PartnerUnreachable);
    await expect(net.cpo.fetch("/versions")).rejects.toThrow();
  });

  it("closes while a request hangs", async () => {
    let asked = () => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const list = () => {
      asked();
      return new Promise<never>(() => {});
    };
    const hanging = { ...memoryCrud<Location>(), list };
    const net = await ocpiNet({ cpo: { modules: { locations: { sender: hanging } } }, emsp: {} }, { memory });
    const { emspToCpo } = await net.connect("emsp", "cpo");
    const outcome = expect(emspToCpo.locations.sender.list().toArray()).rejects.toThrow(PartnerUnreachable);
    await isAsked;
    await net.close();
    await outcome;
  });

  it("takes more parties, by names of their own, if they have roles", async () => {
    const roles = [{ role: "EMSP", ...owner, party_id: "TWO", business_details: { name: "Two" } }] as const;
    await using net = await ocpiNet({ cpo: {}, hub: {}, otherEmsp: { roles } }, { memory });
    const { otherEmspToHub } = await net.connect("otherEmsp", "hub", {
      invite: { expects: { parties: roles } },
    });
    expect((await otherEmspToHub.credentials.get()).roles).toMatchObject([{ role: "HUB", party_id: "KNO" }]);
    const { hubToCpo } = await net.connect("hub", "cpo");
    expect((await hubToCpo.credentials.get()).roles).toMatchObject([{ role: "CPO" }]);
  });
});

describe("a net", () => {
  it("does not start for names and options that cannot be", async () => {
    const roles = [{ role: "EMSP", ...owner, business_details: { name: "Two" } }] as const;
    // @ts-expect-error a name that says nothing needs roles
    await expect(ocpiNet({ somebody: {} })).rejects.toThrow("somebody needs roles");
    for (const name of ["a.b", "my-party", "connect", "close", "then", "1st"])
      await expect(ocpiNet({ [name]: { roles } })).rejects.toThrow(`${name} is no name for a party`);
    await expect(ocpiNet({ cpo: {}, CPO: { roles } })).rejects.toThrow("it is taken");
    await expect(ocpiNet({ cpo: {}, emsp: { roles: [] } })).rejects.toThrow("roles");
  });

  it("knows its parties and clients by their names", async () => {
    await using net = await ocpiNet({ cpo: {}, emsp: {} }, { memory: true });
    // @ts-expect-error there is no such party
    expect(net.hub).toBeUndefined();
    const clients = await net.connect("emsp", "cpo");
    // @ts-expect-error there is no such client
    expect(clients.cpoToHub).toBeUndefined();
    // @ts-expect-error nobody connects with itself
    await expect(net.connect("cpo", "cpo")).rejects.toThrow();
  });
});

describe("200 PATCHes at once to different EVSEs of one Location lose nothing (PUSH-04)", () => {
  const optimistic = "rows with optimistic locking";
  const cruds: Record<string, () => Crud<Location, RowKey> & Partial<RowCrud<Location>>> = {
    "memoryCrud()": () => memoryCrud<Location>(),
    "rows with a lock": () => rowCrud<Location>("locking"),
    [optimistic]: () => rowCrud<Location>("optimistic"),
  };
  it.each(Object.entries(cruds))("over %s", async (what, make) => {
    const receiver = make();
    // All of them shall meet in the Crud; by default most of them would wait, at one door or the other.
    const cpo = { limits: { callsAtOnce: 200 } };
    const limits = { requestsInFlight: 200 };
    await using net = await ocpiNet({ cpo, emsp: { limits, modules: { locations: { receiver } } } });
    const { cpoToEmsp } = await net.connect("cpo", "emsp");
    const { put, get, evse: part } = cpoToEmsp.locations.receiver;
    const path = { ...owner, location_id: "LOC1" };
    const evses = Array.from({ length: 200 }, (_, index) => evse(index));
    await put(path, location("LOC1", evses));
    if (what === optimistic) receiver.meet?.(200);
    await Promise.all(
      evses.map(({ uid }) =>
        part.patch({ ...path, evse_uid: uid }, { status: "CHARGING", last_updated: after }),
      ),
    );
    const stored = await get(path);
    expect(stored.evses?.map(({ uid, status, last_updated }) => ({ uid, status, last_updated }))).toEqual(
      evses.map(({ uid }) => ({ uid, status: "CHARGING", last_updated: after })),
    );
    expect(stored.last_updated).toBe(after);
    const answers = net.emsp.events.filter(
      (event) =>
        event.type === "request" && event.operation === operationTable["locations.receiver.evse.patch"].id,
    );
    expect(answers.filter((event) => event.type === "request" && event.http === 200)).toHaveLength(200);
    // Of those that read one version together one wrote; all others had their change run again.
    if (what === optimistic) expect(receiver.changes?.()).toBeGreaterThanOrEqual(1 + 200 + 199);
  });

  it("nor do as many PUTs of new EVSEs and PATCHes of the Location itself", async () => {
    const receiver = rowCrud<Location>("optimistic");
    const cpo = { limits: { callsAtOnce: 100 } };
    await using net = await ocpiNet(
      { cpo, emsp: { modules: { locations: { receiver } } } },
      { memory: true },
    );
    const { cpoToEmsp } = await net.connect("cpo", "emsp");
    const { put, patch, evse: part } = cpoToEmsp.locations.receiver;
    const path = { ...owner, location_id: "LOC1" };
    await put(path, location("LOC1"));
    const evses = Array.from({ length: 50 }, (_, index) => evse(index));
    const fields = [{ name: "P1" }, { postal_code: "3511" }, { charging_when_closed: true }];
    receiver.meet(evses.length + fields.length);
    await Promise.all([
      ...evses.map((one) => part.put({ ...path, evse_uid: one.uid }, one)),
      ...fields.map((field) => patch(path, { ...field, last_updated: after })),
    ]);
    const { items } = await receiver.list(all, context);
    expect(items[0]).toMatchObject(Object.assign({}, ...fields));
    expect(items[0]?.evses?.map(({ uid }) => uid).sort()).toEqual(evses.map(({ uid }) => uid).sort());
  });
});
