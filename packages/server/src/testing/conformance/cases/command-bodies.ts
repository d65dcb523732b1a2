import { skip } from "../check.js";
import type { ConformanceContext } from "../context.js";
import { isRecord } from "../exchange.js";
import { token } from "../objects.js";

export const commandNames = [
  "START_SESSION",
  "STOP_SESSION",
  "RESERVE_NOW",
  "CANCEL_RESERVATION",
  "UNLOCK_CONNECTOR",
] as const;
export type CommandName = (typeof commandNames)[number];

type Item = Readonly<Record<string, unknown>>;
const records = (value: unknown): readonly Item[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** A Connector of theirs, at an EVSE with some capability where one is asked for. */
export async function place(context: ConformanceContext, capability?: string) {
  if (context.subject.endpoint("locations.sender") === undefined) return { location_id: "LOC1" };
  for (const { id, evses } of await context.some("locations.sender", "Location"))
    for (const { uid, connectors, capabilities, status } of records(evses)) {
      const has = Array.isArray(capabilities) ? capabilities : [];
      const [connector] = records(connectors);
      if (status === "REMOVED" || !connector || (capability !== undefined && !has.includes(capability)))
        continue;
      return { location_id: String(id), evse_uid: String(uid), connector_id: String(connector.id) };
    }
  return skip(`no EVSE ${capability ?? "with a Connector"} to read`);
}

/** A Session that is going on, which was made with a Token of our first party. */
export async function runningSession(context: ConformanceContext): Promise<string> {
  if (context.subject.endpoint("sessions.sender") === undefined) skip("it publishes no Sessions");
  const sessions = await context.some("sessions.sender", "Session");
  const found = sessions.find(({ status }) => status === "ACTIVE");
  return String(found?.id ?? skip("no Session that is ACTIVE to read"));
}

/** The body of a command, but for its response_url: its Token was never pushed. */
export async function bodyOf(context: ConformanceContext, command: CommandName) {
  const card = token(context.us, "APP-5512", { type: "APP_USER", whitelist: "NEVER" });
  switch (command) {
    case "START_SESSION":
      return { token: card, ...(await place(context)) };
    case "STOP_SESSION":
      return { token: undefined, session_id: await runningSession(context) };
    case "RESERVE_NOW": {
      const { location_id } = await place(context);
      const reservation_id = context.fresh("R");
      return { token: card, expiry_date: "2099-01-01T00:00:00Z", reservation_id, location_id };
    }
    case "CANCEL_RESERVATION":
      return { token: undefined, reservation_id: context.fresh("R") };
    case "UNLOCK_CONNECTOR": {
      const at = await place(context);
      return { token: undefined, ...at };
    }
  }
}
