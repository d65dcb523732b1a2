import { once } from "node:events";
import type { Place } from "./place.js";

/** Where objects go, one a line. */
export interface Output {
  /** For people. */
  readonly name: string;
  /** Where an earlier run has stopped, and the objects that came last before it did. */
  readonly stopped: { place: Place; last: readonly object[] } | undefined;
  /** Takes the objects of a page, and notes how far that is. */
  add(objects: readonly unknown[], place: Place): Promise<void>;
  /** Forgets what it has, to begin again. */
  restart(): Promise<void>;
  /** It is complete. */
  finish(): Promise<void>;
  /** It is not, and is left as it is. @returns whether it can be gone on with */
  leave(): Promise<boolean>;
}

/** The objects, each as a line. */
export const linesOf = (objects: readonly unknown[]): string =>
  objects.map((object) => `${JSON.stringify(object)}\n`).join("");

/** Standard output: what was written is gone. */
export const standardOutput = (stream: NodeJS.WriteStream): Output => ({
  name: "standard output",
  stopped: undefined,
  async add(objects) {
    if (!stream.write(linesOf(objects))) await once(stream, "drain");
  },
  restart: async () => undefined,
  finish: async () => undefined,
  leave: async () => false,
});
