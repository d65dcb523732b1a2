import type { PriceLine } from "@openocpi/pricing";
import { oneLine, partyKey } from "@openocpi/protocol";
import type { Price } from "@openocpi/spec";
import type { Screen } from "../screen.js";
import { table } from "../telling/table.js";
import type { Priced } from "./priced.js";

const units: Readonly<Record<PriceLine["dimension"], string>> = {
  ENERGY: " kWh",
  TIME: " h",
  PARKING_TIME: " h",
  FLAT: "",
};

/** For people: what each stretch costs and why, the totals, and where they differ from those declared. */
export function tellPrice(screen: Screen, found: Priced, remarks: readonly string[]): void {
  const { kind, object, priced } = found;
  const title = (text: string) => screen.line(screen.styled("bold", text));
  const rows = (of: readonly string[][], numbers: readonly number[]) => {
    for (const line of table(of, { columns: screen.columns, numbers })) screen.line(line);
  };
  title(`${kind} ${oneLine(object.id)} of ${partyKey(object)}, in ${priced.currency}`);
  rows([["UTC", "", "used", "billed", "costs", "why"], ...lineRows(found)], [2, 3, 4]);
  screen.line();
  title("Totals");
  rows(totalRows(found), [1, 2, 3]);
  const notes = [...remarks, ...priced.remarks];
  if (notes.length > 0) screen.line();
  for (const note of notes) rows([["!", oneLine(note)]], []);
  screen.line();
  screen.line(verdict(screen, found));
}

const lineRows = ({ priced: { lines, adjustments } }: Priced): string[][] => [
  ...lines.map(({ start_date_time, dimension, volume, billed, cost, why }) => [
    start_date_time.slice(5, 16).replace("T", " "),
    dimension,
    `${volume}${units[dimension]}`,
    `${billed}${units[dimension]}`,
    `${cost.excl_vat}`,
    why,
  ]),
  ...adjustments.map(({ bound, cost, why }) => ["", bound, "", "", `${cost.excl_vat}`, why]),
];

function totalRows({ expected, declared, differences = [] }: Priced): string[][] {
  const body = Object.entries(expected).flatMap(([field, total]) => {
    const said = declared[field as keyof typeof expected];
    return partsOf(total).map(([part, computed]) => {
      const name = `${field}${part}`;
      const difference = differences.find((each) => each.field === name);
      const known = said === undefined ? undefined : Object.fromEntries(partsOf(said))[part];
      return [
        name,
        known === undefined ? "" : `${known}`,
        `${computed}`,
        difference ? `${difference.difference} ✗` : "",
      ];
    });
  });
  return [["", "declared", "computed", differences.length > 0 ? "differs by" : ""], ...body];
}

const partsOf = (total: Price | number): [part: string, value: number][] =>
  typeof total === "number"
    ? [["", total]]
    : [
        [".excl_vat", total.excl_vat],
        ...(total.incl_vat === undefined ? [] : [[".incl_vat", total.incl_vat] satisfies [string, number]]),
      ];

function verdict(screen: Screen, { kind, priced, expected, differences }: Priced): string {
  const { excl_vat, incl_vat } = expected.total_cost;
  const cost = `${excl_vat} ${priced.currency}${incl_vat === undefined ? "" : `, ${incl_vat} with VAT`}`;
  if (differences === undefined) return `The ${kind} costs ${cost}`;
  return differences.length === 0
    ? screen.styled("green", `✓ The ${kind} agrees with its tariff: ${cost}`)
    : screen.styled(
        "red",
        `✗ The ${kind} differs from its tariff in ${differences.length} of its totals: it should be ${cost}`,
      );
}
