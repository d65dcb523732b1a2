import { answers } from "./answers.js";
import { contents } from "./contents.js";
import { door } from "./door.js";
import type { QuirkRow } from "./make.js";
import { pages } from "./pages.js";
import { queries } from "./queries.js";
import { slashes } from "./slashes.js";

/** Every quirk, what is found of it, and what is proposed for it. */
export const quirks: QuirkRow[] = [
  { quirk: "does everything right", findings: [] },
  ...[door, slashes, pages, queries, answers, contents].flat(),
];
