import {
  adapt,
  type Crud,
  formatDateTime,
  type Key,
  parseDateTime,
  partyKey,
  type Received,
} from "@openocpi/protocol";
import type { Token } from "@openocpi/spec";
import type { Database, Queries } from "./database.js";
import { type Listed, partyIn, reading } from "./reading.js";

interface CardRow extends Listed {
  kind: string;
  contract: string;
  blocked: boolean;
  /** Whether to charge where the provider cannot be asked. */
  offline: Token["whitelist"];
  /** What we have no column for: PATCH and GET of the provider must find it again. */
  more: Pick<Received<Token>, "issuer"> & Partial<Received<Token>>;
}
/** A row as it is written: the database numbers it. */
type Card = Omit<CardRow, "nr" | "seen_by">;
type CardKey = Key<"tokens", "receiver">;

const select = "select c.*, provider as operator, uid as code, null as seen_by from cards c";

const find = async (db: Queries, key: CardKey, lock = "") => {
  const { rows } = await db.query<CardRow>(
    `${select} where provider = $1 and upper(kind) = upper($2) and upper(uid) = upper($3) ${lock}`,
    [partyKey(key), key.type, key.id],
  );
  return rows[0];
};

/** `tokens.receiver`: the cards of providers' drivers, as the providers keep them up to date. */
export const tokensIn = (db: Database) => adapt(cardsIn(db), { toOcpi, fromOcpi });

function cardsIn(db: Database): Omit<Crud<Card, CardKey>, "delete"> {
  return {
    list: reading<CardRow>(db, select).list,
    get: (key) => find(db, key),
    update: (key, change) =>
      db.transaction(async (tx) => {
        for (;;) {
          const current = await find(tx, key, "for update");
          // What this throws rolls back, and comes out again.
          const record = change(current);
          const { operator, code, kind, contract, blocked, offline, more, changed } = record;
          const values = [contract, blocked, offline, more, changed];
          if (current) {
            const set = "contract = $1, blocked = $2, offline = $3, more = $4, changed = $5";
            await tx.query(`update cards set ${set} where nr = $6`, [...values, current.nr]);
            return { created: false, record };
          }
          // A row that is not there cannot be locked: somebody may have been faster. Then it is there, and we begin again.
          const { affectedRows } = await tx.query(
            `insert into cards (contract, blocked, offline, more, changed, provider, uid, kind)
              values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
            [...values, operator, code, kind],
          );
          if (affectedRows) return { created: true, record };
        }
      }),
  };
}

function toOcpi({ operator, code, kind, contract, blocked, offline, more, changed }: Card): Received<Token> {
  return {
    ...more,
    ...partyIn(operator),
    uid: code,
    type: kind,
    contract_id: contract,
    valid: !blocked,
    whitelist: offline,
    last_updated: formatDateTime(changed),
  };
}

function fromOcpi(token: Received<Token>, current: Card | undefined): Card {
  const { country_code, party_id, uid, type, contract_id, valid, whitelist, last_updated, ...more } = token;
  return {
    operator: partyKey({ country_code, party_id }),
    code: uid,
    kind: type,
    contract: contract_id,
    blocked: !valid,
    offline: whitelist,
    more,
    changed: parseDateTime(last_updated) ?? current?.changed ?? new Date(),
  };
}
