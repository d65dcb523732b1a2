import { ciEqual } from "@openocpi/protocol";
import type { Tariff } from "./ocpi.js";
import type { SessionToPrice } from "./session.js";

/**
 * Which tariff holds in each period. Where no period names one, a single one that is given holds for all: many
 * leave the field out. Otherwise a period that names none is priced by none, as OCPI has it.
 * @throws RangeError where that does not tell, or the tariffs have several currencies
 */
export function relevantTariffs(session: SessionToPrice, remarks: string[]): (Tariff | undefined)[] {
  const { tariffs, charging_periods: periods = [] } = session;
  const [first, ...others] = tariffs;
  if (first === undefined) throw new RangeError("no tariff is given");
  if (others.some(({ currency }) => currency !== first.currency))
    throw new RangeError("the tariffs have several currencies");
  if (periods.every(({ tariff_id }) => tariff_id === undefined)) {
    if (others.length > 0 && periods.length > 0)
      throw new RangeError("several tariffs are given, and no period has a tariff_id");
    return periods.map(() => first);
  }
  return periods.map(({ tariff_id }, index) => {
    if (tariff_id === undefined) {
      remarks.push(`charging_periods[${index}] has no tariff_id, while others have: it costs nothing.`);
      return undefined;
    }
    const named = tariffs.find(({ id }) => ciEqual(id, tariff_id));
    if (named === undefined)
      throw new RangeError(`charging_periods[${index}] has the tariff_id ${tariff_id}, which is not given`);
    return named;
  });
}
