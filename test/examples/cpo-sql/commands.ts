import { partyKey } from "@openocpi/protocol";
import type { CommandActions } from "@openocpi/server";
import type { Database } from "./database.js";

const patience = 60;

/** `commands.receiver`: what providers' apps ask of our charge points. */
export const commandsIn = (db: Database): CommandActions => ({
  async startSession({ token, location_id, evse_uid, authorization_reference }, { id, to }) {
    const { uid, type, contract_id } = token;
    const until = new Date(Date.now() + patience * 1000);
    // Takes a free charge point that is asked by nobody else at the moment.
    const { affectedRows } = await db.query(
      `insert into remote_starts (charge_point, result_id, provider, card, reference, until)
        select serial_no, $1, $2, $3, $4, $5 from charge_points p join stations s on s.nr = p.station
        where s.operator = coalesce($6, s.operator) and upper(s.code) = upper($7)
          and upper(serial_no) = upper(coalesce($8, serial_no)) and state = 'free'
          and not exists (select from remote_starts r where r.charge_point = serial_no and r.until > now())
        limit 1
        on conflict (charge_point) do update set (result_id, provider, card, reference, until)
          = (excluded.result_id, excluded.provider, excluded.card, excluded.reference, excluded.until)
          where remote_starts.until <= now()`,
      [
        id,
        partyKey(token),
        { uid, type, contract_id },
        authorization_reference,
        until,
        to && partyKey(to),
        location_id,
        evse_uid,
      ],
    );
    if (!affectedRows)
      return { result: "REJECTED", message: [{ language: "en", text: "No charge point is free" }] };
    // Here the charge point is told. What it says arrives in charge-points.ts, which hands in the result.
    return { result: "ACCEPTED", timeout: patience };
  },

  async stopSession({ session_id }, { id }) {
    const { affectedRows } = await db.query(
      "update charging_sessions set stop_result = $1 where upper(code) = upper($2) and ended is null",
      [id, session_id],
    );
    return affectedRows ? { result: "ACCEPTED", timeout: patience } : { result: "REJECTED" };
  },
});
