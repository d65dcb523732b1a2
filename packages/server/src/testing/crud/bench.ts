import assert from "node:assert/strict";
import type { Context, Crud, Listable, ListQuery, Page, Party, Updated } from "@openocpi/protocol";
import { partyOf } from "@openocpi/protocol";
import { at, plain } from "../plain.js";
import type { CrudContractOptions, CrudKey, PartialCrud, SampleFields } from "./options.js";

/** A Crud on the bench: asked and filled in the words of the cases. */
export class CrudBench<Item extends Listable, K extends CrudKey> {
  readonly owner: Party;
  /** Another owner; the cases that use it are left out where there is none. */
  readonly other: Party;
  /** Two callers. */
  readonly caller: Party = { country_code: "BE", party_id: "MOV" };
  readonly stranger: Party = { country_code: "FR", party_id: "XYZ" };

  constructor(
    readonly options: CrudContractOptions<Item, K>,
    readonly crud: PartialCrud<Item, K>,
  ) {
    const {
      owners = [
        { country_code: "NL", party_id: "OCA" },
        { country_code: "DE", party_id: "ABC" },
      ],
    } = options;
    this.owner = owners[0];
    this.other = owners[1] ?? owners[0];
  }

  sample(id: string, fields: Partial<SampleFields> = {}): Item {
    return this.options.sample({ ...this.owner, last_updated: at(0), ...fields, id });
  }

  /** Stores objects, one after the other. */
  async add(...items: readonly Item[]): Promise<void> {
    const { write } = this.options;
    for (const item of items) {
      if (write) await write(this.crud, item);
      else await this.update(item, () => item);
    }
  }

  /** Stores as many samples, one second of last_updated apart, the newest first: creation and update disagree. */
  async fill(count: number): Promise<Item[]> {
    const items = Array.from({ length: count }, (_, index) =>
      this.sample(`Obj-${index}`, { last_updated: at(count - index) }),
    );
    await this.add(...items);
    return items;
  }

  list(query: Partial<ListQuery> = {}): Promise<Page<Item>> {
    const all = { offset: 0, limit: 1000, owners: [this.owner], visibleTo: [this.caller] };
    return this.crud.list({ ...all, ...query }, this.#context(this.owner));
  }

  /** All pages, asked for as the server does: by cursor where there is one, else by offset. `between` runs after each. */
  async crawl(query: Partial<ListQuery>, between?: (page: Page<Item>) => Promise<void>): Promise<Item[]> {
    const found: Item[] = [];
    let page = await this.list(query);
    let byCursor = false;
    for (let pages = 1; ; pages++) {
      found.push(...page.items);
      await between?.(page);
      const isLast = byCursor || found.length >= page.total || page.items.length === 0;
      if (page.next === undefined && isLast) return found;
      byCursor = page.next !== undefined;
      assert.ok(pages < 1000, "the list has no end: page 1000 still leads on");
      const cursor = page.next === undefined ? {} : { cursor: page.next };
      page = await this.list({ ...query, offset: found.length, ...cursor });
    }
  }

  get(key: K, owner = this.owner): Promise<Item | undefined> {
    return this.#method("get")(key, this.#context(owner));
  }

  update(item: Item, change: (current: Item | undefined) => Item): Promise<Updated<Item>> {
    return this.updateAt(this.key(item), change, partyOf(item));
  }

  updateAt(key: K, change: (current: Item | undefined) => Item, owner = this.owner): Promise<Updated<Item>> {
    return this.#method("update")(key, change, this.#context(owner));
  }

  delete(key: K, owner = this.owner): Promise<boolean> {
    return this.#method("delete")(key, this.#context(owner));
  }

  key(item: Item): K {
    return this.options.key(item);
  }

  /** The same key in other letters (TYPE-01). */
  otherwise(key: K): K {
    const { id, country_code, party_id } = key;
    const owner = {
      ...(country_code !== undefined && { country_code: swapped(country_code) }),
      ...(party_id !== undefined && { party_id: swapped(party_id) }),
    };
    return { ...key, ...owner, id: swapped(id) };
  }

  /** What a list brought, as text: whose and which. */
  names(items: readonly Item[]): string[] {
    return items.map((item) => `${item.country_code}*${item.party_id} ${this.key(item).id}`);
  }

  /** Fails unless a list brought these objects, in this order. */
  expectItems(found: readonly Item[], expected: readonly Item[], what: string): void {
    assert.deepEqual(this.names(found), this.names(expected), what);
  }

  /** Fails unless it is this object, whole. */
  expectSame(found: Item | undefined, expected: Item, what: string): void {
    assert.deepEqual(plain(found), plain(expected), what);
  }

  #method<Name extends keyof Crud<Item, K>>(name: Name): Crud<Item, K>[Name] {
    const method = this.crud[name];
    if (!method)
      throw new Error(`the Crud has no ${name}: say so in \`methods\`, and how to \`write\` without`);
    return method.bind(this.crud) as Crud<Item, K>[Name];
  }

  #context(owner: Party): Context {
    const { role, context } = this.options;
    return {
      partner: "contract",
      from: role === "sender" ? this.caller : owner,
      to: role === "sender" ? owner : this.caller,
      module: "locations",
      role,
      version: "2.2.1",
      requestId: "contract",
      correlationId: "contract",
      ...context,
    };
  }
}

const swapped = (text: string): string =>
  text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase();
