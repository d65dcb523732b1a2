import {
  type Cursor,
  type CursorStore,
  type Partner,
  type PartnerStore,
  type Pending,
  type PendingStore,
  parseDateTime,
  TokenTaken,
} from "@openocpi/protocol";
import type { Database, Queries } from "./database.js";

/** Partners outlive the process, or they would all have to register again. */
export function partnersIn(db: Database): PartnerStore {
  const select = async (tx: Queries, rest: string, values: unknown[] = []) => {
    const { rows } = await tx.query<{ record: Partner }>(`select record from ocpi_partners ${rest}`, values);
    return rows.map(({ record }) => record);
  };
  return {
    byTokenHash: async (hash) =>
      (await select(db, "where id = (select partner from ocpi_tokens where hash = $1)", [hash]))[0],
    get: async (id) => (await select(db, "where id = $1", [id]))[0],
    list: () => select(db, ""),
    update: (id, change) =>
      db.transaction(async (tx) => {
        for (;;) {
          const [current] = await select(tx, "where id = $1 for update", [id]);
          const record = change(current);
          const { affectedRows } = current
            ? await tx.query("update ocpi_partners set record = $2 where id = $1", [id, record])
            : await tx.query("insert into ocpi_partners values ($1, $2) on conflict do nothing", [
                id,
                record,
              ]);
          if (!affectedRows) continue;
          const hashes = [...new Set(record.inbound.map(({ hash }) => hash))];
          await tx.query("delete from ocpi_tokens where partner = $1", [id]);
          const kept = await tx.query(
            "insert into ocpi_tokens select unnest($2::text[]), $1 on conflict do nothing",
            [id, hashes],
          );
          if (kept.affectedRows !== hashes.length) throw new TokenTaken();
          return record;
        }
      }),
  };
}

/** Results to come outlive the process too: a charge point may speak tomorrow. */
export function pendingIn(db: Database): PendingStore {
  const found = async (sql: string, values: unknown[] = []) => {
    const record = "record || jsonb_build_object('state', state) as record";
    const { rows } = await db.query<{ record: Pending }>(sql.replace("RECORD", record), values);
    return rows.map((row) => row.record);
  };
  return {
    async add(pending) {
      const { id, state, direction, deadline } = pending;
      const values = [id, state, direction, parseDateTime(deadline), pending];
      await db.query("insert into ocpi_results values ($1, $2, $3, $4, $5)", values);
    },
    get: async (id) => (await found("select RECORD from ocpi_results where id = $1", [id]))[0],
    claim: async (id, { state, ...end }) =>
      (
        await found(
          `update ocpi_results set state = $2, record = record || $3
            where id = $1 and state = 'pending' returning RECORD`,
          [id, state, end],
        )
      )[0],
    async note(id, known) {
      const deadline = known.deadline === undefined ? null : parseDateTime(known.deadline);
      await db.query(
        "update ocpi_results set record = record || $2, deadline = coalesce($3, deadline) where id = $1",
        [id, known, deadline],
      );
    },
    byReference: (reference) =>
      found("select RECORD from ocpi_results where upper(record->>'authorizationReference') = upper($1)", [
        reference,
      ]),
    due: (before) =>
      found("select RECORD from ocpi_results where state = 'pending' and deadline < $1", [before]),
    undelivered: () =>
      found("select RECORD from ocpi_results where direction = 'in' and state in ('completed', 'timeout')"),
    async lease(id, was, until) {
      const { affectedRows } = await db.query(
        `update ocpi_results set record = record || $3
          where id = $1 and direction = 'in' and state in ('completed', 'timeout')
            and record->>'leasedUntil' is not distinct from $2`,
        [id, was, { leasedUntil: until }],
      );
      return affectedRows === 1;
    },
    async delivered(id) {
      await db.query("update ocpi_results set state = 'delivered' where id = $1 and state <> 'pending'", [
        id,
      ]);
    },
    async forget(before) {
      await db.query(
        `delete from ocpi_results where deadline < $1
          and (state = 'delivered' or direction = 'out' and state <> 'pending')`,
        [before],
      );
    },
  };
}

/** How far pulling has come outlives the process, or every list would be read from its beginning again. */
export function cursorsIn(db: Database): CursorStore {
  const select = async (tx: Queries, rest: string, values: unknown[] = []) => {
    const { rows } = await tx.query<{ record: Cursor }>(`select record from ocpi_cursors ${rest}`, values);
    return rows.map(({ record }) => record);
  };
  const one = "where partner = $1 and module = $2";
  return {
    get: async (partner, module) => (await select(db, one, [partner, module]))[0],
    list: () => select(db, ""),
    update: (partner, module, change) =>
      db.transaction(async (tx) => {
        for (;;) {
          const [current] = await select(tx, `${one} for update`, [partner, module]);
          const record = change(current);
          const { affectedRows } = await tx.query(
            current
              ? `update ocpi_cursors set record = $3 ${one}`
              : "insert into ocpi_cursors values ($1, $2, $3) on conflict do nothing",
            [partner, module, record],
          );
          if (affectedRows) return record;
        }
      }),
  };
}
