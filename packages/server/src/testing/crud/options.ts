import type { Context, Crud, Listable, Party, Side } from "@openocpi/protocol";

/** How every Crud names an object; tokens and hub client info have one member more. */
export type CrudKey = { id: string } & Partial<Party>;

/** A Crud under test: those of the methods that it has. */
export type PartialCrud<Item, K> = Pick<Crud<Item, K>, "list"> & Partial<Crud<Item, K>>;

/** What makes a sample different from the others. */
export interface SampleFields extends Party {
  id: string;
  last_updated: string;
}

/** What the contract has to know of a Crud. */
export interface CrudContractOptions<Item extends Listable, K extends CrudKey> {
  /** The interface that it is for: as sender its objects are yours, as receiver the partners'. */
  role: Side;
  /** Makes an empty one. Called once per case. */
  make(): PartialCrud<Item, K> | Promise<PartialCrud<Item, K>>;
  /** Makes an object that your storage takes, with these members. */
  sample(fields: SampleFields): Item;
  /** How that object is named: `({ id }) => ({ id })` as sender, with country_code and party_id as receiver. */
  key(item: Item): K;
  /** Which methods it has. Default: all four. */
  methods?: readonly (keyof Crud<Item, K>)[];
  /** Stores an object that is not there yet. Needed where there is no `update`. */
  write?(crud: PartialCrud<Item, K>, item: Item): Promise<unknown>;
  /** Makes an object that only this party may see, such as the CDR of one of its tokens. Default: everybody sees everything. */
  meantFor?(item: Item, party: Party): Item;
  /** The parties whose objects it can hold: as sender yours. The cases about owners need two. Default: NL*OCA and DE*ABC. */
  owners?: readonly [Party, ...Party[]];
  /** What your Crud reads of the context, beside the parties. */
  context?: Partial<Context>;
}
