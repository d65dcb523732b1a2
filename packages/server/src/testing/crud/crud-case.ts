import type { Crud, Listable } from "@openocpi/protocol";
import type { Case } from "../case.js";
import type { CrudBench } from "./bench.js";
import type { CrudKey } from "./options.js";

/** A case of the Crud contract, for any object. */
export interface CrudCase extends Omit<Case, "run"> {
  /** The methods that it is about; without them it is left out. */
  readonly methods?: readonly (keyof Crud<unknown, unknown>)[];
  /** What it needs beside. */
  readonly needs?: "owners" | "meantFor" | "receiver";
  run<Item extends Listable, K extends CrudKey>(this: void, bench: CrudBench<Item, K>): Promise<void>;
}
