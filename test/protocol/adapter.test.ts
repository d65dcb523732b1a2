import { type Adapter, adapt, type Context, type Crud, type ListQuery, memoryCrud } from "@openocpi/protocol";
import { expect, test } from "vitest";

interface Row {
  country_code: string;
  party_id: string;
  id: string;
  last_updated: string;
  title: string;
  /** OCPI does not know it. */
  note: string;
}
interface Thing {
  country_code: string;
  party_id: string;
  id: string;
  last_updated: string;
  name: string;
}

const row = (id: string, more: Partial<Row> = {}): Row => ({
  country_code: "NL",
  party_id: "OCA",
  id,
  last_updated: "2026-03-02T09:00:00Z",
  title: `title of ${id}`,
  note: `note of ${id}`,
  ...more,
});
const context: Context = {
  partner: "movendo",
  module: "locations",
  role: "sender",
  version: "2.2.1",
  requestId: "r",
  correlationId: "c",
};
const owner = { country_code: "NL", party_id: "OCA" };
const query: ListQuery = { offset: 0, limit: 10, owners: [owner], visibleTo: [] };

const adapter: Adapter<Row, Thing> = {
  toOcpi({ title, note: _note, ...rest }, { partner }) {
    if (title === "broken") throw new Error("broken");
    return { ...rest, name: `${title} for ${partner}` };
  },
  fromOcpi: ({ name, ...rest }, current) => ({ ...rest, title: name, note: current?.note ?? "new" }),
};

test("a list holds objects made for the partner that asks", async () => {
  const { items, total } = await adapt(memoryCrud([row("A"), row("B")]), adapter).list(query, context);
  expect(items).toEqual([
    { ...owner, id: "A", last_updated: "2026-03-02T09:00:00Z", name: "title of A for movendo" },
    { ...owner, id: "B", last_updated: "2026-03-02T09:00:00Z", name: "title of B for movendo" },
  ]);
  expect(total).toBe(2);
});

test("a record that the Adapter throws at is left out and reported, those that failed before as well", async () => {
  const before = new Error("before");
  const crud = memoryCrud([row("A"), row("B", { title: "broken" }), row("C")]);
  const page = await adapt(
    { ...crud, list: async (...asked) => ({ ...(await crud.list(...asked)), failed: [before], next: "on" }) },
    adapter,
  ).list(query, context);
  expect(page.items.map(({ id }) => id)).toEqual(["A", "C"]);
  expect(page.failed).toEqual([before, new Error("broken")]);
  expect(page).toMatchObject({ total: 3, next: "on" });
});

test("one object is adapted, an unknown one stays unknown, a broken one throws", async () => {
  const things = adapt(memoryCrud([row("A"), row("B", { title: "broken" })]), adapter);
  expect(await things.get({ id: "A" }, context)).toMatchObject({ name: "title of A for movendo" });
  expect(await things.get({ id: "NONE" }, context)).toBeUndefined();
  await expect(things.get({ id: "B" }, context)).rejects.toThrow("broken");
});

test("an update sees the object, and keeps the columns that OCPI does not know", async () => {
  const rows = memoryCrud([row("A")]);
  const things = adapt(rows, adapter);
  const seen: (Thing | undefined)[] = [];
  const rename = (current: Thing | undefined): Thing => {
    seen.push(current);
    return { ...owner, id: "A", last_updated: "2026-03-03T00:00:00Z", name: "renamed" };
  };
  const { created, record } = await things.update({ id: "A" }, rename, context);
  expect(seen).toMatchObject([{ name: "title of A for movendo" }]);
  expect([created, record.name]).toEqual([false, "renamed for movendo"]);
  expect(await rows.get({ id: "A" }, context)).toMatchObject({ title: "renamed", note: "note of A" });
  const made = await things.update({ id: "N" }, (current) => ({ ...rename(current), id: "N" }), context);
  expect([made.created, seen.at(-1)]).toEqual([true, undefined]);
  expect(await rows.get({ id: "N" }, context)).toMatchObject({ note: "new" });
});

test("what `change` throws comes out, and nothing is written", async () => {
  const rows = memoryCrud([row("A")]);
  const refuse = () => {
    throw new Error("refused");
  };
  await expect(adapt(rows, adapter).update({ id: "A" }, refuse, context)).rejects.toThrow("refused");
  expect(await rows.get({ id: "A" }, context)).toEqual(row("A"));
});

test("methods that the Crud or the Adapter lacks are not there; delete goes through", async () => {
  const rows = memoryCrud([row("A")]);
  const { list, get } = rows;
  expect(Object.keys(adapt({ list, get }, { toOcpi: adapter.toOcpi })).sort()).toEqual(["get", "list"]);
  const { delete: _delete, ...undeletable } = rows;
  expect(Object.keys(adapt(undeletable, adapter)).sort()).toEqual(["get", "list", "update"]);
  expect(await adapt(rows, adapter).delete({ id: "A" }, context)).toBe(true);
  expect(await rows.get({ id: "A" }, context)).toBeUndefined();
});

test("Cruds and Adapters that are instances of classes keep their `this`", async () => {
  class Rows implements Crud<Row, { id: string }> {
    readonly #inner = memoryCrud([row("A")]);
    list = (asked: ListQuery, about: Context) => this.#inner.list(asked, about);
    get(key: { id: string }, about: Context) {
      return this.#inner.get(key, about);
    }
    update(key: { id: string }, change: (current: Row | undefined) => Row, about: Context) {
      return this.#inner.update(key, change, about);
    }
    delete(key: { id: string }, about: Context) {
      return this.#inner.delete(key, about);
    }
  }
  class Things implements Adapter<Row, Thing> {
    readonly #suffix = "!";
    toOcpi(record: Row, about: Context): Thing {
      const thing = adapter.toOcpi(record, about);
      return { ...thing, name: thing.name + this.#suffix };
    }
    fromOcpi(object: Thing, current: Row | undefined, about: Context): Row {
      return { ...adapter.fromOcpi(object, current, about), note: this.#suffix };
    }
  }
  const things = adapt(new Rows(), new Things());
  expect((await things.list(query, context)).items[0]?.name).toBe("title of A for movendo!");
  expect((await things.get({ id: "A" }, context))?.name).toBe("title of A for movendo!");
  const same = (current: Thing | undefined): Thing => ({
    ...owner,
    id: "A",
    last_updated: "",
    name: "",
    ...current,
  });
  expect((await things.update({ id: "A" }, same, context)).created).toBe(false);
  expect(await things.delete({ id: "A" }, context)).toBe(true);
});
