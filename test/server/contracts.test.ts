import {
  type Adapter,
  adapt,
  type Context,
  type ListQuery,
  memoryCrud,
  memoryCursors,
  memoryOutbox,
  memoryPartners,
  memoryPending,
} from "@openocpi/protocol";
import {
  type Case,
  crudContract,
  cursorStoreContract,
  outboxContract,
  partnerStoreContract,
  pendingStoreContract,
} from "@openocpi/server/testing";
import { describe, expect, it } from "vitest";
import { brokenCursorStores } from "../support/broken-cursors.js";
import { brokenLists } from "../support/broken-lists.js";
import { brokenObjects } from "../support/broken-objects.js";
import { brokenOutboxes } from "../support/broken-outboxes.js";
import { brokenPartnerStores, brokenPendingStores } from "../support/broken-stores.js";
import { rowCrud } from "../support/row-crud.js";
import {
  type Thing,
  type ThingCrud,
  type ThingKey,
  thingContract,
  thingsInMemory,
} from "../support/things.js";

/** A record with names of its own, and a column that OCPI does not know. */
interface ThingRow {
  key: string;
  owner: { country_code: string; party_id: string };
  label: string | null;
  buyer: Thing["buyer"] | null;
  changed: number;
  internal: string;
}

/** The Adapter is an object with a state, so its methods have to be called on it. */
class ThingAdapter implements Adapter<ThingRow, Thing> {
  readonly #internal = "kept";
  toOcpi({ key, owner, label, buyer, changed, internal }: ThingRow): Thing {
    if (internal !== this.#internal) throw new Error("a column that OCPI does not know was lost");
    const optional = { ...(label !== null && { name: label }), ...(buyer && { buyer }) };
    return { id: key, ...owner, ...optional, last_updated: new Date(changed).toISOString() };
  }
  fromOcpi(
    { id, country_code, party_id, name, buyer, last_updated }: Thing,
    current: ThingRow | undefined,
  ): ThingRow {
    return {
      key: id,
      owner: { country_code, party_id },
      label: name ?? null,
      buyer: buyer ?? null,
      changed: Date.parse(last_updated),
      internal: current?.internal ?? this.#internal,
    };
  }
}

/** A Crud of rows: those of a sound Crud of things, seen as rows. */
const rowsOf = (things: ThingCrud): ThingCrud => {
  const adapter = new ThingAdapter();
  const asRows = adapt<Thing, ThingRow, { id: string }>(things, {
    toOcpi: (thing) => adapter.fromOcpi(thing, undefined),
    fromOcpi: (row) => adapter.toOcpi(row),
  });
  return adapt(asRows, adapter);
};

const sound: Record<string, { make: () => ThingCrud; seesAll?: boolean }> = {
  "memoryCrud()": { make: thingsInMemory },
  "adapt() of a Crud and an Adapter": { make: () => rowsOf(thingsInMemory()) },
  "rows with optimistic locking": { make: () => rowCrud<Thing>("optimistic"), seesAll: true },
  "rows with a lock": { make: () => rowCrud<Thing>("locking"), seesAll: true },
};

function check(contract: readonly Case[]): void {
  for (const { rule, name, run } of contract) it(`${name} (${rule})`, () => run());
}

for (const [what, { make, seesAll = false }] of Object.entries(sound)) {
  for (const role of ["sender", "receiver"] as const) {
    const { meantFor, ...options } = thingContract(role, make);
    describe(`${what} as ${role}`, () => {
      check(crudContract({ ...options, ...(meantFor && !seesAll && { meantFor }) }));
    });
  }
}

describe("memoryCrud()", () => {
  const nl = { country_code: "NL", party_id: "OCA" };
  const de = { country_code: "DE", party_id: "ABC" };
  const changed = { last_updated: "2026-01-01T00:00:00Z" };
  const context: Context = {
    partner: "partner",
    module: "locations",
    role: "receiver",
    version: "2.2.1",
    requestId: "1",
    correlationId: "1",
  };
  const everything = { offset: 0, limit: 10, owners: [nl, de], visibleTo: [] };

  it("begins with objects that have their owners' keys (PUSH-07)", async () => {
    const [first, second] = [
      { ...nl, ...changed, id: "LOC1" },
      { ...de, ...changed, id: "LOC1" },
    ];
    const crud = memoryCrud([first, second]);
    expect(await crud.get({ ...de, id: "loc1" }, context)).toBe(second);
    expect(await crud.delete({ ...nl, id: "loc1" }, context)).toBe(true);
    expect((await crud.list(everything, context)).items).toEqual([second]);
  });

  it("knows a Token by its type too (TOK-01)", async () => {
    const token = (type: string) => ({ ...nl, ...changed, uid: "T1", type });
    const crud = memoryCrud([token("RFID"), token("APP_USER")], { id: ({ uid }) => uid });
    const other = { ...nl, id: "T1", type: "OTHER" };
    expect((await crud.update(other, () => token("OTHER"), context)).created).toBe(true);
    expect(await crud.get({ ...nl, id: "t1", type: "APP_USER" }, context)).toEqual(token("APP_USER"));
    expect((await crud.list(everything, context)).total).toBe(3);
  });

  it("as sender keeps the objects of two own parties apart", async () => {
    const crud = memoryCrud([
      { ...nl, ...changed, id: "LOC1" },
      { ...de, ...changed, id: "LOC1" },
    ]);
    const asked = { ...context, role: "sender", to: de } as const;
    expect(await crud.get({ id: "LOC1" }, asked)).toMatchObject(de);
    await crud.update(
      { id: "LOC1" },
      () => ({ ...de, id: "LOC1", last_updated: "2026-02-01T00:00:00Z" }),
      asked,
    );
    expect((await crud.list(everything, context)).items.map(({ last_updated }) => last_updated)).toEqual([
      "2026-01-01T00:00:00Z",
      "2026-02-01T00:00:00Z",
    ]);
    expect((await crud.list({ ...everything, owners: [de] }, context)).total).toBe(1);
  });

  it("loses nothing of a crawl while objects are deleted", async () => {
    const things = Array.from({ length: 6 }, (_, index) => ({ ...nl, ...changed, id: `${index}` }));
    const crud = memoryCrud(things);
    const first = await crud.list({ ...everything, limit: 2 }, context);
    for (const id of ["0", "2"]) await crud.delete({ ...nl, id }, context);
    const cursor = first.next ?? "";
    const rest = await crud.list({ ...everything, cursor }, context);
    expect(rest.items.map(({ id }) => id)).toEqual(["3", "4", "5"]);
    expect(rest.total).toBe(4);
  });
});

describe("memoryPartners()", () => check(partnerStoreContract({ make: () => memoryPartners() })));
describe("memoryCursors()", () => check(cursorStoreContract({ make: () => memoryCursors() })));
describe("memoryOutbox()", () => check(outboxContract({ make: () => memoryOutbox() })));
describe("memoryPending()", () => check(pendingStoreContract({ make: () => memoryPending() })));

/** The names of the cases that fail. */
async function failing(contract: readonly Case[]): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, run } of contract) {
    await run().catch((error: unknown) => {
      expect(error).toBeInstanceOf(Error);
      failed.push(name);
    });
  }
  return failed;
}

interface Proof {
  fault: string;
  caughtBy: readonly string[];
  contract: readonly Case[];
}

function prove(contract: readonly Case[], proofs: readonly Proof[]): void {
  it.each(proofs)("finds that $fault", async ({ caughtBy, contract: broken }) => {
    const failed = await failing(broken);
    for (const words of caughtBy)
      expect(failed, failed.join("\n")).toContainEqual(expect.stringContaining(words));
    expect(failed.length, "a fault breaks what it has to do with, not everything").toBeLessThan(
      broken.length * 0.7,
    );
  });

  it("has no case that no fault can break", () => {
    const idle = contract.filter(
      ({ name }) => !proofs.some(({ caughtBy }) => caughtBy.some((words) => name.includes(words))),
    );
    expect(idle.map(({ name }) => name)).toEqual([]);
  });

  it("has a name of its own for every case, and says where it comes from", () => {
    expect(new Set(contract.map(({ name }) => name)).size).toBe(contract.length);
    for (const { rule } of contract) expect(rule).toMatch(/^([A-Z]+-\d+|[A-Z]\w+\.\w+)$/);
  });
}

describe("the Crud contract", () => {
  const contractOf = (make: () => ThingCrud) => crudContract(thingContract("receiver", make));
  prove(
    contractOf(thingsInMemory),
    [...brokenLists, ...brokenObjects].map(({ make, ...about }) => ({
      ...about,
      contract: contractOf(make),
    })),
  );

  it("leaves out what does not apply", () => {
    const all = crudContract(thingContract("receiver", thingsInMemory));
    const { meantFor: _, ...options } = thingContract("sender", thingsInMemory);
    const reading = crudContract({
      ...options,
      methods: ["list", "get"],
      owners: [{ country_code: "NL", party_id: "OCA" }],
    });
    expect(reading.length).toBeLessThan(all.length / 2);
    expect(reading.map(({ name }) => name).join()).not.toMatch(/of the owners|update|delete|certain parties/);
  });

  it("tests a Crud that can only be read, filled in a way of its own", async () => {
    const { meantFor: _, ...options } = thingContract("sender", thingsInMemory);
    const reading = (table: readonly Thing[]) => {
      return {
        list: (query: ListQuery, context: Context) => memoryCrud(table).list(query, context),
        get: (key: ThingKey, context: Context) => memoryCrud(table).get(key, context),
      };
    };
    const methods = ["list", "get"] as const;
    const [, unfilled] = crudContract({ ...options, make: () => reading([]), methods });
    await expect(unfilled?.run()).rejects.toThrow("the Crud has no update: say so in `methods`");

    let table: Thing[] = [];
    const make = () => {
      table = [];
      return reading(table);
    };
    const write = async (_crud: unknown, thing: Thing) => table.push(thing);
    expect(await failing(crudContract({ ...options, make, methods, write }))).toEqual([]);
  });
});

describe("the PartnerStore contract", () =>
  prove(
    partnerStoreContract({ make: () => memoryPartners() }),
    brokenPartnerStores.map(({ make, ...about }) => ({ ...about, contract: partnerStoreContract({ make }) })),
  ));

describe("the PendingStore contract", () =>
  prove(
    pendingStoreContract({ make: () => memoryPending() }),
    brokenPendingStores.map(({ make, ...about }) => ({ ...about, contract: pendingStoreContract({ make }) })),
  ));

describe("the CursorStore contract", () =>
  prove(
    cursorStoreContract({ make: () => memoryCursors() }),
    brokenCursorStores.map(({ make, ...about }) => ({ ...about, contract: cursorStoreContract({ make }) })),
  ));
describe("the OutboxStore contract", () =>
  prove(
    outboxContract({ make: () => memoryOutbox() }),
    brokenOutboxes.map(({ make, ...about }) => ({ ...about, contract: outboxContract({ make }) })),
  ));
