import {
  type LaneKey,
  type OutboxItem,
  type OutboxLane,
  type OutboxStore,
  parseDateTime,
} from "@openocpi/protocol";
import type { Database } from "./database.js";

/** Pushes that are still to arrive outlive the process: a partner that was away for a week gets its CDRs all the same. */
export function outboxIn(db: Database): OutboxStore {
  const one = "partner = $1 and module = $2 and party = $3";
  const keys = ({ partner, module, to }: LaneKey) => [partner, module, to];
  return {
    async add({ id, slot, state, addedAt, ...item }) {
      const record = { id, slot, state, addedAt, ...item };
      const values = [...keys(item), slot, id, state, parseDateTime(addedAt), record];
      await db.query(
        `insert into ocpi_outbox (partner, module, party, slot, id, state, added, record)
          values ($1, $2, $3, $4, $5, $6, $7, $8)
          on conflict (partner, module, party, slot) do update set id = excluded.id, state = excluded.state,
            added = excluded.added, record = excluded.record || '{"replaced": true}'`,
        values,
      );
    },
    async find({ partner, module, to, slot, state, id }, limit) {
      const wanted = Object.entries({ partner, module, party: to, slot, state, id });
      const given = wanted.filter(([, value]) => value !== undefined);
      const where = given.map(([column], index) => `${column} = $${index + 2}`).join(" and ") || "true";
      const { rows } = await db.query<{ record: OutboxItem }>(
        `select record from ocpi_outbox where ${where} order by place limit $1`,
        [limit, ...given.map(([, value]) => value)],
      );
      return rows.map(({ record }) => record);
    },
    async update(id, change) {
      const { affectedRows } = await db.query(
        "update ocpi_outbox set state = $2, record = record || $3 where id = $1",
        [id, change.state, change],
      );
      return affectedRows === 1;
    },
    async remove(id) {
      const { affectedRows } = await db.query("delete from ocpi_outbox where id = $1", [id]);
      return affectedRows === 1;
    },
    async count() {
      const { rows } = await db.query<LaneKey & { waiting: number; dead: number; oldest: Date | null }>(
        `select partner, module, party as to, count(*) filter (where state = 'waiting')::int as waiting,
            count(*) filter (where state = 'dead')::int as dead, min(added) filter (where state = 'waiting') as oldest
          from ocpi_outbox group by partner, module, party`,
      );
      return rows.map(({ oldest, ...row }) => ({ ...row, ...(oldest && { oldest: oldest.toISOString() }) }));
    },
    async lanes() {
      const { rows } = await db.query<{ record: OutboxLane }>("select record from ocpi_lanes");
      return rows.map(({ record }) => record);
    },
    updateLane: (key, change) =>
      db.transaction(async (tx) => {
        for (;;) {
          const found = await tx.query<{ record: OutboxLane }>(
            `select record from ocpi_lanes where ${one} for update`,
            keys(key),
          );
          const current = found.rows[0]?.record;
          const next = change(current);
          const { affectedRows } = await tx.query(
            current
              ? `update ocpi_lanes set record = $4 where ${one}`
              : "insert into ocpi_lanes values ($1, $2, $3, $4) on conflict do nothing",
            [...keys(key), next],
          );
          if (affectedRows) return next;
        }
      }),
  };
}
