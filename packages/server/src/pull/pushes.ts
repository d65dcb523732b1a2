import { type CrudModule, ciKey } from "@openocpi/protocol";
import type { AnyKey } from "../handlers/hosted.js";

/** One string per object of a module, the same for every way to write its key (TYPE-01). */
export const nameOf = ({ country_code = "", party_id = "", id = "", type = "", role = "" }: AnyKey): string =>
  [country_code, party_id, id, type, role].map(ciKey).join("\n");

/** What is pushed while a list is read: it is newer than what the list says, or does not (P-19). */
export class Watch {
  readonly written = new Set<string>();
  readonly removed = new Set<string>();
  /** Of these, what was removed since the page at hand was asked for: it may have been cut before. */
  readonly removedSincePage = new Set<string>();

  constructor(readonly module: CrudModule) {}
}

/** What partners push to this process, told to the runs that are reading a list meanwhile. */
export class Pushes {
  readonly #watches = new Set<Watch>();

  watch(module: CrudModule): Watch {
    const watch = new Watch(module);
    this.#watches.add(watch);
    return watch;
  }

  end(watch: Watch): void {
    this.#watches.delete(watch);
  }

  /** Told before it is written: whoever looks in between then leaves the object alone. */
  written(module: CrudModule, key: AnyKey): void {
    for (const { written } of this.#of(module)) written.add(nameOf(key));
  }

  removed(module: CrudModule, key: AnyKey): void {
    for (const { removed, removedSincePage } of this.#of(module)) {
      removed.add(nameOf(key));
      removedSincePage.add(nameOf(key));
    }
  }

  #of(module: CrudModule): Watch[] {
    return [...this.#watches].filter((watch) => watch.module === module);
  }
}
