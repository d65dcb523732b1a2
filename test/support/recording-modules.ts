import type { Context, CrudModule, ListQuery, Side } from "@openocpi/protocol";
import type { Modules } from "@openocpi/server";

/** A call of a Crud or an action, with what it was given first. */
export interface RecordedCall {
  method: string;
  argument: unknown;
}
type Item = Readonly<Record<string, unknown>>;

/** Every interface of every module, over one object each; what is called is written down. */
export function recordingModules(
  objectOf: (module: CrudModule, role: Side) => Item,
  calls: RecordedCall[],
): Modules {
  const crud = (module: CrudModule, role: Side) => {
    const note = (name: string, argument: unknown) =>
      calls.push({ method: `${module}.${role}.${name}`, argument });
    const item = objectOf(module, role);
    return {
      async list(query: ListQuery) {
        note("list", query);
        return { items: [item], total: 1 };
      },
      async get(key: unknown) {
        note("get", key);
        return item;
      },
      async update(key: unknown, change: (current: Item | undefined) => Item) {
        note("update", key);
        // A CDR that is there is never replaced by another.
        return { created: false, record: change(module === "cdrs" ? undefined : item) };
      },
      async delete(key: unknown) {
        note("delete", key);
        return true;
      },
    };
  };
  const action =
    <Answer>(method: string, answer: Answer) =>
    async (argument: unknown, _context: Context) => {
      calls.push({ method, argument });
      return answer;
    };
  const both = (module: CrudModule) => ({
    sender: crud(module, "sender"),
    receiver: crud(module, "receiver"),
  });
  const rejecting = (module: string, names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => [name, action(`${module}.receiver.${name}`, { result: "REJECTED" as const })]),
    );
  const sessions = both("sessions");
  const tokens = both("tokens");
  const chargingPreferences = action("sessions.sender.chargingPreferences", "ACCEPTED" as const);
  const authorize = action("tokens.sender.authorize", { allowed: "ALLOWED" as const });
  const commands = ["startSession", "stopSession", "reserveNow", "cancelReservation", "unlockConnector"];
  const modules = {
    locations: both("locations"),
    sessions: { ...sessions, sender: { ...sessions.sender, chargingPreferences } },
    cdrs: both("cdrs"),
    tariffs: both("tariffs"),
    tokens: { ...tokens, sender: { ...tokens.sender, authorize } },
    hubclientinfo: both("hubclientinfo"),
    commands: { sender: {}, receiver: rejecting("commands", commands) },
    chargingprofiles: {
      sender: { activeProfile: action("chargingprofiles.sender.activeProfile", undefined) },
      receiver: rejecting("chargingprofiles", ["active", "set", "clear"]),
    },
  };
  // One object stands for every module here: what it is, the document's examples say.
  return modules as unknown as Modules;
}
