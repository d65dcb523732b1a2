import { randomUUID } from "node:crypto";
import type { Platform } from "@openocpi/server";
import type { Database } from "./database.js";

/** A charge point reports that it charges: whoever asked for it is told. This may be another process, and much later. */
export async function started(db: Database, platform: Platform, serialNo: string): Promise<void> {
  const resultId = await db.transaction(async (tx) => {
    const { rows } = await tx.query<{ result_id: string }>(
      `with start as (delete from remote_starts where charge_point = $1 returning *),
        taken as (update charge_points set state = 'in use', changed = now() where serial_no = $1)
      insert into charging_sessions (operator, code, charge_point, socket, provider, card, by_app, reference, started, kwh_price)
        select s.operator, $2, k.charge_point, k.socket, start.provider, card, true, reference, now(), coalesce(a.kwh_price, t.kwh_price)
        from start join connectors k using (charge_point) join charge_points on serial_no = charge_point
          join stations s on s.nr = station join tariffs t on t.code = k.tariff and t.operator = s.operator
          left join price_agreements a on a.tariff = t.nr and a.provider = start.provider
        limit 1
      returning (select result_id from start)`,
      [serialNo, randomUUID()],
    );
    return rows[0]?.result_id;
  });
  if (resultId !== undefined) await platform.complete(resultId, { result: "ACCEPTED" });
}

/** A charge point reports that it has ended, and what its meter counted: an invoice is written. */
export async function stopped(
  db: Database,
  platform: Platform,
  serialNo: string,
  wattHours: number,
): Promise<void> {
  const { rows } = await db.query<{ stop_result: string | null }>(
    `with freed as (update charge_points set state = 'free', changed = now() where serial_no = $1),
      ended as (update charging_sessions set ended = now(), watt_hours = $2, changed = now()
        where charge_point = $1 and ended is null returning *),
      billed as (insert into invoices (operator, number, session, net)
        select operator, 'I-' || nr, nr, watt_hours * kwh_price / 1000 from ended)
    select stop_result from ended`,
    [serialNo, wattHours],
  );
  const resultId = rows[0]?.stop_result;
  if (resultId) await platform.complete(resultId, { result: "ACCEPTED" });
}
