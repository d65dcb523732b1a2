import { oneLine } from "@openocpi/protocol";
import type { Violation } from "@openocpi/spec";
import type { Found } from "../files/read-objects.js";
import type { Screen } from "../screen.js";
import { table } from "../telling/table.js";
import type { Standard } from "./judge.js";
import { FrequentFaults } from "./most-frequent.js";
import { idOf, type Report } from "./report.js";

/** So much is told, unless all is asked for. */
const most = { objects: 20, violations: 10, kinds: 20, characters: 200 };

const marks = { refused: "✗", tolerated: "!" } as const;

/** For people: each object with its faults, those that were found again and again, and the totals. */
export function textReport(screen: Screen, { schema, strength }: Standard, all: boolean): Report {
  const upTo = <T>(list: readonly T[], count: number) => (all ? list : list.slice(0, count));
  const faults = new FrequentFaults();
  let told = 0;
  const lines = (rows: readonly (readonly string[])[], numbers: readonly number[] = []) => {
    const { columns } = screen;
    for (const line of table(rows, { columns, indent: 4, numbers })) screen.line(line);
  };
  const asRow = (violation: Violation, value?: unknown): string[] => {
    const { path, message, rule, keyword } = violation;
    const found = value === undefined ? "" : foundAt(value, path);
    const words = oneLine(message);
    const short = all || words.length <= most.characters ? words : `${words.slice(0, most.characters)}…`;
    const place = path || (keyword === "json" ? "the line" : "the object");
    return [oneLine(place), `${found}${short}${rule === undefined ? "" : ` (${rule})`}`];
  };
  return {
    tell(found, { outcome, violations }) {
      faults.add(violations);
      told++;
      if ((!all && told > most.objects) || outcome === "valid") return;
      screen.line(screen.styled("bold", `${marks[outcome]} ${nameOf(found)}`));
      const shown = upTo(violations, most.violations);
      lines(shown.map((violation) => asRow(violation, found.value)));
      tellRest(violations.length - shown.length, "");
    },
    end({ objects, valid, tolerated, refused }) {
      if (!all) tellRest(told - most.objects, " objects", "");
      tellFrequent();
      if (objects === 0) {
        screen.line(`0 × ${schema}: there is none to look at`);
        return;
      }
      const counts = [
        `${valid} valid`,
        ...(strength === "tolerant" ? [`${tolerated} tolerated`] : []),
        `${refused} ${strength === "tolerant" ? "refused" : "not valid"}`,
      ];
      const [mark, style] = refused === 0 ? (["✓", "green"] as const) : (["✗", "red"] as const);
      screen.line(screen.styled(style, `${mark} ${objects} × ${schema}: ${counts.join(", ")}`));
    },
  };

  function tellRest(count: number, what: string, indent = "    "): void {
    if (count > 0) screen.line(`${indent}and ${count} more${what}; --all shows them`);
  }

  function tellFrequent(): void {
    const repeated = faults.repeated();
    if (repeated.length === 0) return;
    const shown = upTo(repeated, most.kinds);
    screen.line();
    screen.line(screen.styled("bold", "Found more than once"));
    lines(
      shown.map((fault) => [`${fault.count} ×`, ...asRow(fault)]),
      [0],
    );
    tellRest(repeated.length - shown.length, " kinds");
    screen.line();
  }
}

/** Its id, and where it stands. */
function nameOf({ value, position, line }: Found): string {
  const id = idOf(value);
  const place = line === undefined ? `object ${position}` : `line ${line}`;
  return id === undefined ? place : `${oneLine(id)}, ${place}`;
}

/** What stands at a path, where that is a short value. */
function foundAt(value: unknown, path: string): string {
  const steps = path.split("/").slice(1);
  const found = steps.reduce<unknown>((holder, step) => {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const isThere = typeof holder === "object" && holder !== null && Object.hasOwn(holder, name);
    return isThere ? Reflect.get(holder, name) : undefined;
  }, value);
  if (found === undefined || (typeof found === "object" && found !== null)) return "";
  const text = JSON.stringify(found);
  return text.length > 60 ? "" : `${oneLine(text)} `;
}
