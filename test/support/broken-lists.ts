import {
  type ListQuery,
  memoryCrud,
  type Page,
  type Party,
  parseDateTime,
  partyKey,
} from "@openocpi/protocol";
import { type Broken, ours, replacing, theirs } from "./broken-crud.js";
import { type Thing, thingsInMemory } from "./things.js";

/** A sound Crud whose lists are asked for, or answered, in another way. */
const listing = (
  ask: (query: ListQuery) => ListQuery,
  answer: (page: Page<Thing>, query: ListQuery) => Page<Thing> = (page) => page,
) =>
  replacing(({ list }) => ({
    list: async (query, context) => answer(await list(ask(query), context), query),
  }));

/** A sound Crud that puts its objects into another order, and is asked by offset. */
const ordered = (compare: (a: Thing, b: Thing) => number) =>
  replacing(({ list }) => ({
    async list({ offset, limit, cursor: _, ...query }, context) {
      const { items, total } = await list({ ...query, offset: 0, limit: 1_000_000 }, context);
      return { items: [...items].sort(compare).slice(offset, offset + limit), total };
    },
  }));

const later = (date: Date | undefined) => date && { at: new Date(date.getTime() + 1) };
const whole = (date: Date | undefined) => date && new Date(Math.floor(date.getTime() / 1000) * 1000);
/** Faults in lists and their pages. */
export const brokenLists: readonly Broken[] = [
  {
    fault: "an id is looked for as it was written alone",
    make: listing(
      (query) => query,
      (page, { id }) => ({ ...page, items: page.items.filter((item) => id === undefined || item.id === id) }),
    ),
    caughtBy: ["asked for an id"],
  },
  {
    fault: "an id has one owner",
    make: listing(
      (query) => query,
      (page, { id }) => ({ ...page, items: id === undefined ? page.items : page.items.slice(0, 1) }),
    ),
    caughtBy: ["asked for an id"],
  },
  {
    fault: "an id takes the place of the owners",
    make: listing(({ owners, ...query }) => ({
      ...query,
      owners: query.id === undefined ? owners : [ours, theirs],
    })),
    caughtBy: ["asked for an id"],
  },
  {
    fault: "date_from is exclusive",
    make: listing(({ date_from, ...query }) => {
      const from = later(date_from);
      return { ...query, ...(from && { date_from: from.at }) };
    }),
    caughtBy: ["date_from is inclusive", "fractions of a second"],
  },
  {
    fault: "date_to is inclusive",
    make: listing(({ date_to, ...query }) => {
      const to = later(date_to);
      return { ...query, ...(to && { date_to: to.at }) };
    }),
    caughtBy: ["date_to is exclusive", "fractions of a second", "the dates look at last_updated"],
  },
  {
    fault: "dates are cut to seconds",
    make: listing(({ date_from, date_to, ...query }) => {
      const [from, to] = [whole(date_from), whole(date_to)];
      return { ...query, ...(from && { date_from: from }), ...(to && { date_to: to }) };
    }),
    caughtBy: ["fractions of a second"],
  },
  {
    fault: "dates look at the creation",
    make: replacing(({ list, update }) => {
      const born = new Map<string, number>();
      return {
        async update(key, change, context) {
          const updated = await update(key, change, context);
          if (updated.created) born.set(key.id, parseDateTime(updated.record.last_updated)?.getTime() ?? 0);
          return updated;
        },
        async list({ date_from, date_to, offset, limit, cursor: _, ...query }, context) {
          const { items } = await list({ ...query, offset: 0, limit: 1_000_000 }, context);
          const found = items.filter(({ id }) => {
            const time = born.get(id) ?? 0;
            return (
              time >= (date_from?.getTime() ?? 0) && time < (date_to?.getTime() ?? Number.POSITIVE_INFINITY)
            );
          });
          return { items: found.slice(offset, offset + limit), total: found.length };
        },
      };
    }),
    caughtBy: ["the dates look at last_updated"],
  },
  {
    fault: "owners are not looked at",
    make: listing((query) => ({ ...query, owners: [ours, theirs] })),
    caughtBy: ["only objects of the owners", "a cursor that a partner has made up", "keep its filters"],
  },
  {
    fault: "no owner means every owner",
    make: listing((query) => (query.owners.length > 0 ? query : { ...query, owners: [ours, theirs] })),
    caughtBy: ["only objects of the owners"],
  },
  {
    fault: "owners are compared with case",
    make: listing((query) => ({
      ...query,
      owners: query.owners.filter((owner) => partyKey(owner) === `${owner.country_code}*${owner.party_id}`),
    })),
    caughtBy: ["owners are compared without case"],
  },
  {
    fault: "everybody sees everything",
    make: () => memoryCrud<Thing>(),
    caughtBy: ["what is meant for certain parties"],
  },
  {
    fault: "total counts what the caller may not see",
    make: () => {
      const seeing = thingsInMemory();
      const all = memoryCrud<Thing>();
      return {
        ...seeing,
        async list(query, context) {
          return { ...(await seeing.list(query, context)), total: (await all.list(query, context)).total };
        },
        async update(key, change, context) {
          await all.update(key, change, context);
          return seeing.update(key, change, context);
        },
      };
    },
    caughtBy: ["what is meant for certain parties"],
  },
  {
    fault: "offset is not looked at",
    make: listing((query) => ({ ...query, offset: 0 })),
    caughtBy: ["offset and limit"],
  },
  {
    fault: "a page is one object too long",
    make: listing((query) => ({ ...query, limit: query.limit + 1 })),
    caughtBy: ["offset and limit", "a cursor that a partner has made up"],
  },
  {
    fault: "every page leads on",
    make: listing(
      (query) => query,
      (page) => ({ next: "1000000", ...page }),
    ),
    caughtBy: ["an empty list", "next is given while there is more"],
  },
  {
    fault: "total is that of the page",
    make: listing(
      (query) => query,
      (page) => ({ ...page, total: page.items.length }),
    ),
    caughtBy: ["total does not depend"],
  },
  {
    fault: "the list is in the order of last_updated",
    make: ordered((a, b) => a.last_updated.localeCompare(b.last_updated)),
    caughtBy: ["in the order of creation", "while objects are updated between the pages"],
  },
  {
    fault: "the list is in the order of ids",
    make: ordered((a, b) => a.id.localeCompare(b.id)),
    caughtBy: ["in the order of creation", "what is created during a crawl comes last"],
  },
  {
    fault: "an update moves the object to the end",
    make: replacing(({ update, delete: remove }) => ({
      async update(key, change, context) {
        let created = false;
        const { record } = await update(
          key,
          (current) => {
            created = !current;
            return change(current);
          },
          context,
        );
        await remove(key, context);
        await update(key, () => record, context);
        return { created, record };
      },
    })),
    caughtBy: ["while objects are updated between the pages"],
  },
  {
    fault: "what was deleted comes back to its place",
    make: replacing(({ list, get, update }) => {
      const gone = new Set<string>();
      return {
        async list(query, context) {
          const { items, total } = await list(query, context);
          const left = items.filter(({ id }) => !gone.has(id));
          return { items: left, total: total - (items.length - left.length) };
        },
        get: async (key, context) => (gone.has(key.id) ? undefined : get(key, context)),
        async update(key, change, context) {
          const created = gone.delete(key.id);
          const updated = await update(key, (current) => change(created ? undefined : current), context);
          return { ...updated, created: created || updated.created };
        },
        delete: async (key, context) =>
          !gone.has(key.id) && !!(await get(key, context)) && !!gone.add(key.id),
      };
    }),
    caughtBy: ["what was deleted and is created again"],
  },
  {
    fault: "later pages forget the dates",
    make: listing(({ date_from, date_to, ...query }) => ({
      ...query,
      ...(query.cursor === undefined && { ...(date_from && { date_from }), ...(date_to && { date_to }) }),
    })),
    caughtBy: ["keep its filters", "a cursor that a partner has made up"],
  },
  {
    fault: "a cursor holds the query, and is believed",
    make: replacing(({ list }) => ({
      async list(query, context) {
        const believed: Party | undefined = query.cursor?.startsWith("{")
          ? JSON.parse(query.cursor)
          : undefined;
        const owners = believed ? [believed] : query.owners;
        const { cursor: _, ...rest } = query;
        const page = await list({ ...rest, owners }, context);
        return { ...page, ...(page.next !== undefined && { next: JSON.stringify(query.owners[0] ?? {}) }) };
      },
    })),
    caughtBy: ["a cursor that a partner has made up"],
  },
  {
    fault: "a bad cursor is an internal error",
    make: listing((query) => {
      if (query.cursor !== undefined && !/^\d+$/.test(query.cursor))
        throw new SyntaxError("invalid input syntax");
      return query;
    }),
    caughtBy: ["a cursor that a partner has made up"],
  },
];
