import { setImmediate as turn } from "node:timers/promises";
import {
  memoryPartners,
  memoryPending,
  type Partner,
  type PartnerStore,
  type Pending,
  type PendingStore,
  TokenTaken,
} from "@openocpi/protocol";

/** A store with one fault, and the cases that have to find it. */
export interface BrokenStore<Store> {
  fault: string;
  make(): Store;
  caughtBy: readonly string[];
}

const partners = (make: (sound: PartnerStore) => Partial<PartnerStore>) => (): PartnerStore => {
  const sound = memoryPartners();
  return { ...sound, ...make(sound) };
};

/** A store without any protection: a table of partners, and nothing else. */
function barePartners(check: (table: Map<string, Partner>, next: Partner) => Promise<void>): PartnerStore {
  const table = new Map<string, Partner>();
  return {
    byTokenHash: async (hash) =>
      [...table.values()].find(({ inbound }) => inbound.some((token) => token.hash === hash)),
    get: async (id) => table.get(id),
    list: async () => [...table.values()],
    async update(id, change) {
      const next = change(table.get(id));
      await check(table, next);
      table.set(id, next);
      return next;
    },
  };
}

const refuseTaken = (table: Map<string, Partner>, { id, inbound }: Partner) => {
  const hashes = new Set(inbound.map(({ hash }) => hash));
  for (const other of table.values()) {
    if (other.id !== id && other.inbound.some(({ hash }) => hashes.has(hash))) throw new TokenTaken();
  }
};

export const brokenPartnerStores: readonly BrokenStore<PartnerStore>[] = [
  {
    fault: "the profile gets lost",
    make: partners(({ get }) => ({
      async get(id) {
        const found = await get(id);
        return found && { ...found, profile: {} };
      },
    })),
    caughtBy: ["a partner comes back as it was written"],
  },
  {
    fault: "what a change leaves out stays",
    make: partners(({ update }) => ({
      update: (id, change) => update(id, (current) => ({ ...current, ...change(current) })),
    })),
    caughtBy: ["replaces it whole"],
  },
  {
    fault: "a partner is found by its first token alone",
    make: partners(({ byTokenHash }) => ({
      async byTokenHash(hash) {
        const found = await byTokenHash(hash);
        return found?.inbound[0]?.hash === hash ? found : undefined;
      },
    })),
    caughtBy: ["byTokenHash finds a partner by each"],
  },
  {
    fault: "replaced tokens are still found",
    make: partners(({ byTokenHash, get, update }) => {
      const ever = new Map<string, string>();
      return {
        async update(id, change) {
          const updated = await update(id, change);
          for (const { hash } of updated.inbound) ever.set(hash, id);
          return updated;
        },
        byTokenHash: async (hash) => (await byTokenHash(hash)) ?? get(ever.get(hash) ?? ""),
      };
    }),
    caughtBy: ["byTokenHash follows updates"],
  },
  {
    fault: "the record found by a token is that of the time when it came",
    make: partners(({ byTokenHash }) => {
      const cache = new Map<string, Partner | undefined>();
      return {
        async byTokenHash(hash) {
          if (!cache.has(hash)) cache.set(hash, await byTokenHash(hash));
          return cache.get(hash);
        },
      };
    }),
    caughtBy: ["byTokenHash follows updates"],
  },
  {
    fault: "a token can have two partners",
    make: () => barePartners(async () => {}),
    caughtBy: ["a token of another partner is TokenTaken", "of 20 partners that take one token"],
  },
  {
    fault: "a token that is taken is refused after the record was written",
    make: () =>
      barePartners(async (table, next) => {
        const others = new Map([...table].filter(([id]) => id !== next.id));
        table.set(next.id, next);
        refuseTaken(others, next);
      }),
    caughtBy: ["a token of another partner is TokenTaken"],
  },
  {
    fault: "a token belongs to its first partner for ever",
    make: partners(({ update }) => {
      const first = new Map<string, string>();
      return {
        update: (id, change) =>
          update(id, (current) => {
            const next = change(current);
            for (const { hash } of next.inbound) {
              if ((first.get(hash) ?? id) !== id) throw new TokenTaken();
              first.set(hash, id);
            }
            return next;
          }),
      };
    }),
    caughtBy: ["a token that was given up is free again"],
  },
  {
    fault: "whether a token is taken is looked up before it is written",
    make: () =>
      barePartners(async (table, next) => {
        refuseTaken(table, next);
        await turn();
      }),
    caughtBy: ["of 20 partners that take one token", "100 updates of one partner"],
  },
  {
    fault: "the record is read before the transaction",
    make: partners(({ get, update }) => ({
      async update(id, change) {
        const current = await get(id);
        await turn();
        return update(id, () => change(current));
      },
    })),
    caughtBy: ["100 updates of one partner"],
  },
  {
    fault: "a row is inserted before the change is run",
    make: partners(({ get, update }) => ({
      async update(id, change) {
        const current = await get(id);
        if (!current)
          await update(id, () => ({
            ...{ id, status: "invited", roles: [], endpoints: [], inbound: [] },
            ...{ offer: {}, expects: {}, profile: {} },
          }));
        return update(id, () => change(current));
      },
    })),
    caughtBy: ["a change that throws leaves everything"],
  },
];

const pendings = (make: (sound: PendingStore) => Partial<PendingStore>) => (): PendingStore => {
  const sound = memoryPending();
  return { ...sound, ...make(sound) };
};

export const brokenPendingStores: readonly BrokenStore<PendingStore>[] = [
  {
    fault: "the query of the response_url gets lost",
    make: pendings(({ add }) => ({
      add: (pending) => add({ ...pending, responseUrl: pending.responseUrl.replace(/\?.*/, "") }),
    })),
    caughtBy: ["a pending result comes back"],
  },
  {
    fault: "adding twice overwrites",
    make: () => {
      let store = memoryPending();
      const added: Pending[] = [];
      return {
        async add(pending) {
          store = memoryPending();
          const others = added.filter(({ id }) => id !== pending.id);
          added.splice(0, added.length, ...others, pending);
          for (const each of added) await store.add(each);
        },
        get: (id) => store.get(id),
        claim: (id, end) => store.claim(id, end),
        note: (id, known) => store.note(id, known),
        byReference: (reference) => store.byReference(reference),
        due: (before) => store.due(before),
        undelivered: () => store.undelivered(),
        lease: (id, was, until) => store.lease(id, was, until),
        delivered: (id) => store.delivered(id),
        forget: (before) => store.forget(before),
      };
    },
    caughtBy: ["an id that is there already"],
  },
  {
    fault: "whether an id is there is looked up before it is written",
    make: pendings(({ add, get }) => {
      const written = new Map<string, Pending>();
      return {
        async add(pending) {
          if (await get(pending.id)) throw new Error("it exists already");
          await turn();
          written.set(pending.id, pending);
          await add(pending).catch(() => {});
        },
        get: async (id) => written.get(id) ?? get(id),
      };
    }),
    caughtBy: ["of 20 with one id at once"],
  },
  {
    fault: "the result is not stored",
    make: pendings(({ claim }) => ({ claim: (id, { state }) => claim(id, { state }) })),
    caughtBy: ["claim ends a pending one"],
  },
  {
    fault: "one that has ended can be claimed again",
    make: pendings(({ get, claim }) => ({
      claim: async (id, end) => (await claim(id, end)) ?? get(id),
    })),
    caughtBy: ["claim gives undefined for one that has ended", "of 50 that claim one at once"],
  },
  {
    fault: "the state is read before it is written",
    make: pendings(({ get, claim }) => ({
      async claim(id, end) {
        const found = await get(id);
        await turn();
        if (found?.state !== "pending") return undefined;
        await claim(id, end);
        return { ...found, ...end };
      },
    })),
    caughtBy: ["of 50 that claim one at once"],
  },
  {
    fault: "what is noted replaces the record",
    make: pendings(({ add, note }) => {
      const bare = new Map<string, Pending>();
      return {
        async add(pending) {
          bare.set(pending.id, pending);
          await add(pending);
        },
        note: (id, known) => note(id, { ...bare.get(id), ...known }),
      };
    }),
    caughtBy: ["note adds to what is known"],
  },
  {
    fault: "nothing is noted",
    make: pendings(() => ({ note: async () => {} })),
    caughtBy: ["note adds to what is known", "note moves the deadline", "of many notes at once"],
  },
  {
    fault: "what is noted is read before it is written",
    make: pendings(({ get, note }) => ({
      async note(id, known) {
        const found = await get(id);
        await turn();
        await note(id, { ...found, ...known });
      },
    })),
    caughtBy: ["of many notes at once"],
  },
  {
    fault: "due looks at the deadline that was first",
    make: pendings(({ add, due }) => {
      const first = new Map<string, string>();
      return {
        async add(pending) {
          first.set(pending.id, pending.deadline);
          await add(pending);
        },
        due: async (before) =>
          (await due(new Date(8.64e15))).filter(
            ({ id, deadline }) =>
              Date.parse(`${first.get(id) ?? deadline}`.replace(/Z?$/, "Z")) < before.getTime(),
          ),
      };
    }),
    caughtBy: ["note moves the deadline"],
  },
  {
    fault: "a reference is found as it was written alone",
    make: pendings(({ byReference }) => ({
      byReference: async (reference) =>
        (await byReference(reference)).filter((each) => each.authorizationReference === reference),
    })),
    caughtBy: ["byReference gives those with this reference"],
  },
  {
    fault: "a reference is found while it is pending alone",
    make: pendings(({ byReference }) => ({
      byReference: async (reference) =>
        (await byReference(reference)).filter(({ state }) => state === "pending"),
    })),
    caughtBy: ["byReference gives those with this reference"],
  },
  {
    fault: "a deadline is due at its very moment",
    make: pendings(({ due }) => ({ due: (before) => due(new Date(before.getTime() + 1)) })),
    caughtBy: ["due gives those still pending"],
  },
  {
    fault: "deadlines are cut to seconds",
    make: pendings(({ due }) => ({
      due: (before) => due(new Date(Math.floor(before.getTime() / 1000) * 1000 - 999)),
    })),
    caughtBy: ["due gives those still pending", "a deadline without Z"],
  },
  {
    fault: "what has ended is still due",
    make: pendings(({ claim, due, get }) => {
      const ended: Pending[] = [];
      return {
        async claim(id, end) {
          const claimed = await claim(id, end);
          if (claimed) ended.push(claimed);
          return claimed;
        },
        async due(before) {
          const more = ended.filter(({ deadline }) => Date.parse(deadline) < before.getTime());
          await get("");
          return [...(await due(before)), ...more];
        },
      };
    }),
    caughtBy: ["due gives those still pending"],
  },
  {
    fault: "what a partner owes us is undelivered as well",
    make: pendings(({ add, get, undelivered }) => {
      const added: string[] = [];
      return {
        async add(pending) {
          await add(pending);
          added.push(pending.id);
        },
        async undelivered() {
          const all = await Promise.all(added.map((id) => get(id)));
          const others = all.filter((each) => each?.direction === "out" && each.state === "completed");
          return [...(await undelivered()), ...others.filter((each) => each !== undefined)];
        },
      };
    }),
    caughtBy: ["undelivered gives those that we owe"],
  },
  {
    fault: "what was added as completed is not looked for",
    make: pendings(({ claim, undelivered }) => {
      const claimed = new Set<string>();
      return {
        async claim(id, end) {
          const found = await claim(id, end);
          if (found) claimed.add(id);
          return found;
        },
        undelivered: async () => (await undelivered()).filter(({ id }) => claimed.has(id)),
      };
    }),
    caughtBy: ["undelivered gives those that we owe"],
  },
  {
    fault: "what is delivered is undelivered for ever",
    make: pendings(() => ({ delivered: async () => {} })),
    caughtBy: ["undelivered gives those that we owe", "what is delivered stays"],
  },
  {
    fault: "a pending one can be delivered",
    make: pendings(({ claim, delivered }) => ({
      async delivered(id) {
        await claim(id, { state: "completed" });
        await delivered(id);
      },
    })),
    caughtBy: ["one that is still pending is not delivered"],
  },
  {
    fault: "claim passes the lease over",
    make: pendings(({ claim }) => ({ claim: (id, { state, result }) => claim(id, { state, result }) })),
    caughtBy: ["claim leases in the same step"],
  },
  {
    fault: "everybody gets the lease",
    make: pendings(({ get, lease }) => ({
      lease: async (id, _, until) => lease(id, (await get(id))?.leasedUntil, until),
    })),
    caughtBy: ["claim leases", "lease changes a lease only where"],
  },
  {
    fault: "the lease is read before it is written",
    make: pendings(({ get, lease }) => ({
      async lease(id, was, until) {
        const found = await get(id);
        await turn();
        if (found?.leasedUntil !== was) return false;
        return lease(id, (await get(id))?.leasedUntil, until);
      },
    })),
    caughtBy: ["of 50 that lease one at once"],
  },
  {
    fault: "the lease is not stored",
    make: pendings(({ get, lease }) => ({
      async lease(id, was, until) {
        const found = await get(id);
        const isOver = await lease(id, was, until);
        if (isOver && found?.leasedUntil) await lease(id, until, found.leasedUntil);
        return isOver;
      },
    })),
    caughtBy: ["lease changes a lease only where"],
  },
  {
    fault: "anything can be leased",
    make: pendings(({ lease }) => ({ lease: async (...args) => (await lease(...args)) || !args[1] })),
    caughtBy: [
      "claim leases",
      "lease changes a lease only where",
      "what is pending, awaited, delivered",
      "of 50 that lease one at once",
    ],
  },
  {
    fault: "what is leased is not undelivered",
    make: pendings(({ undelivered }) => ({
      undelivered: async () => (await undelivered()).filter((each) => !each.leasedUntil),
    })),
    caughtBy: ["claim leases", "lease changes a lease only where"],
  },
  {
    fault: "nothing is forgotten",
    make: pendings(() => ({ forget: async () => {} })),
    caughtBy: ["forget removes what is over"],
  },
  {
    fault: "what is due at the very moment is forgotten",
    make: pendings(({ forget }) => ({ forget: (before) => forget(new Date(before.getTime() + 1)) })),
    caughtBy: ["forget removes what is over"],
  },
  {
    fault: "what is not delivered is forgotten",
    make: pendings(({ delivered, forget, undelivered }) => ({
      async forget(before) {
        for (const { id } of await undelivered()) await delivered(id);
        await forget(before);
      },
    })),
    caughtBy: ["forget removes what is over"],
  },
  {
    fault: "what is still pending is forgotten",
    make: pendings(({ claim, delivered, due, forget }) => ({
      async forget(before) {
        for (const { id } of await due(before)) {
          await claim(id, { state: "timeout" });
          await delivered(id);
        }
        await forget(before);
      },
    })),
    caughtBy: ["forget removes what is over"],
  },
  {
    fault: "a deadline without Z is taken as local time",
    make: pendings(({ add, due, get }) => {
      const local = new Set<string>();
      return {
        async add(pending) {
          await add(pending);
          if (!pending.deadline.endsWith("Z")) local.add(pending.id);
        },
        async due(before) {
          const shifted = await due(new Date(before.getTime() + 3_600_000));
          const inTime = await due(before);
          await get("");
          return shifted.filter((each) => local.has(each.id) || inTime.includes(each));
        },
      };
    }),
    caughtBy: ["a deadline without Z"],
  },
];
