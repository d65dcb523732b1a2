import { adapt, formatDateTime, partyKey } from "@openocpi/protocol";
import type { Tariff } from "@openocpi/spec";
import type { Database } from "./database.js";
import { type Listed, partyIn, reading } from "./reading.js";

interface TariffRow extends Listed {
  kwh_price: number;
  /** What is agreed with whom: `{ "BE*MOV": 0.39 }`. */
  agreed: Record<string, number> | null;
}

const select = `
  select t.nr, operator, code, null as seen_by, t.kwh_price,
    json_object_agg(provider, a.kwh_price) filter (where provider is not null) as agreed,
    greatest(t.changed, max(a.changed)) as changed
  from tariffs t left join price_agreements a on a.tariff = t.nr group by t.nr`;

/** `tariffs.sender`: one id, and for every provider the price that is agreed with it. */
export const tariffsIn = (db: Database) =>
  adapt(reading<TariffRow>(db, select), {
    toOcpi({ operator, code, kwh_price, agreed, changed }, { from }): Tariff {
      const price = (from && agreed?.[partyKey(from)]) ?? kwh_price;
      return {
        ...partyIn(operator),
        id: code,
        currency: "EUR",
        elements: [{ price_components: [{ type: "ENERGY", price, vat: 21, step_size: 1 }] }],
        last_updated: formatDateTime(changed),
      };
    },
  });
