import { type Crud, invalid, type Page, type Party, partyKey } from "@openocpi/protocol";
import type { Database } from "./database.js";

/** What each of our selects yields, beside the columns of its own. */
export interface Listed {
  /** In the order of creation; never changes. */
  nr: number;
  /** Which of our brands it belongs to: `NL*OCA`. */
  operator: string;
  code: string;
  /** The provider that alone may see it; null where everybody may. */
  seen_by: string | null;
  changed: Date;
}

/** A `select` of ours, as what partners may read: page by page, and one by one. */
export function reading<Row extends Listed>(
  db: Database,
  select: string,
): Pick<Crud<Row, { id: string }>, "list" | "get"> {
  return {
    async list({ id, owners, visibleTo, date_from, date_to, cursor, offset, limit }): Promise<Page<Row>> {
      if (cursor !== undefined && !/^\d{1,15}$/.test(cursor)) throw invalid("cursor is not one of this list");
      const matching = `from (${select}) as found
        where operator = any($1) and (seen_by is null or seen_by = any($2))
          and changed >= coalesce($3::timestamptz, '-infinity') and changed < coalesce($4::timestamptz, 'infinity')
          and ($5::text is null or upper(code) = upper($5))`;
      const filters = [owners.map(partyKey), visibleTo.map(partyKey), date_from, date_to, id];
      // One more than asked for says whether there is another page. The cursor takes the place of the offset.
      const { rows } = await db.query<Row>(
        `select * ${matching} and nr > $6 order by nr limit $7 offset $8`,
        [...filters, cursor ?? 0, limit + 1, cursor === undefined ? offset : 0],
      );
      const { rows: counted } = await db.query<{ total: number }>(
        `select count(*) as total ${matching}`,
        filters,
      );
      const items = rows.slice(0, limit);
      const last = rows.length > limit ? items.at(-1) : undefined;
      return { items, total: counted[0]?.total ?? 0, ...(last && { next: String(last.nr) }) };
    },
    async get({ id }, { to }) {
      const { rows } = await db.query<Row>(
        `select * from (${select}) as found where upper(code) = upper($1) and operator = coalesce($2, operator)`,
        [id, to && partyKey(to)],
      );
      return rows[0];
    },
  };
}

/** `NL*OCA` as OCPI has it. */
export function partyIn(key: string): Party {
  const [country_code = "", party_id = ""] = key.split("*");
  return { country_code, party_id };
}
