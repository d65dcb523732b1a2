import { operationRows } from "./operations.ts";
import type { Document } from "./schema.ts";

type Row = ReturnType<typeof operationRows>[number];

/** Which method of a Crud a verb calls. */
const methodOf: Readonly<Record<string, string>> = {
  list: "list",
  get: "get",
  put: "update",
  patch: "update",
  delete: "delete",
};

/** A call, and when there is one, if not always. */
type Called = string | { call: string; when: string };

const hosted = (call: string): Called => ({ call, when: "where you host it" });
const session = "sessions.sender.get({ id: session_id })";
const ownSession = hosted(session);
const sessionInBody = hosted("sessions.sender.get({ id: body.session_id })");
const locationInBody = hosted("locations.sender.get({ id: body.location_id })");
const result = "pending.claim(id)";
const partyInBody = "country_code: body.country_code, party_id: body.party_id";

/** What the operations call that are no verb on the object in their URL. */
const others: Readonly<Record<string, readonly Called[]>> = {
  "versions.list": [],
  "versions.get": [],
  "credentials.get": [],
  "credentials.post": ["partners.update(id)"],
  "credentials.put": ["partners.update(id)"],
  "credentials.delete": ["partners.update(id)"],
  "sessions.sender.chargingPreferences.put": [
    session,
    hosted("locations.sender.get({ id: session.location_id })"),
    "sessions.sender.chargingPreferences({ session, preferences: body })",
  ],
  "cdrs.receiver.post": [
    `cdrs.receiver.update({ ${partyInBody}, id: body.id })`,
    {
      call: `cdrs.receiver.get({ ${partyInBody}, id: body.credit_reference_id })`,
      when: "for a Credit CDR",
    },
  ],
  "tokens.sender.authorize.post": [
    "tokens.sender.get({ id: token_uid, type })",
    "tokens.sender.authorize({ token, location: body })",
  ],
  "commands.receiver.startSession.post": [locationInBody, "commands.receiver.startSession(body)"],
  "commands.receiver.stopSession.post": [sessionInBody, "commands.receiver.stopSession(body)"],
  "commands.receiver.reserveNow.post": [locationInBody, "commands.receiver.reserveNow(body)"],
  "commands.receiver.cancelReservation.post": ["commands.receiver.cancelReservation(body)"],
  "commands.receiver.unlockConnector.post": [locationInBody, "commands.receiver.unlockConnector(body)"],
  "commands.sender.result.post": [result],
  "chargingprofiles.receiver.get": [ownSession, "chargingprofiles.receiver.active({ session_id, duration })"],
  "chargingprofiles.receiver.put": [
    ownSession,
    "chargingprofiles.receiver.set({ session_id, profile: body.charging_profile })",
  ],
  "chargingprofiles.receiver.delete": [ownSession, "chargingprofiles.receiver.clear({ session_id })"],
  "chargingprofiles.sender.put": ["chargingprofiles.sender.activeProfile({ session_id, profile: body })"],
  "chargingprofiles.sender.activeResult.post": [result],
  "chargingprofiles.sender.setResult.post": [result],
  "chargingprofiles.sender.clearResult.post": [result],
};

/** How the object is named, in the words of the URL: `{ country_code, party_id, id: location_id }`. */
function keyOf({ module, role, verb, keys }: Row): string {
  const names = [...keys];
  const members = role === "receiver" ? names.splice(0, 2) : [];
  const [first] = names;
  if (first !== undefined) members.push(`id: ${first}`);
  if (module === "tokens") members.push("type");
  if (module === "hubclientinfo" && verb === "put") members.push("role: body.role");
  return `{ ${members.join(", ")} }`;
}

const isWhole = ({ part }: Row) => part === null || part === "evse" || part === "connector";

function callsOf(row: Row): readonly Called[] {
  const { id, module, role, verb, list } = row;
  const other = others[id];
  if (other) return other;
  const method = methodOf[verb];
  if (role === null || method === undefined || !isWhole(row))
    throw new Error(`${id} is no verb on an object: crud-table.ts has to say what it calls`);
  return [`${module}.${role}.${method}(${list ? "query" : keyOf(row)})`];
}

const said = (called: Called) =>
  typeof called === "string" ? `\`${called}\`` : `\`${called.call}\` ${called.when}`;

/** Of which part of the object the operation speaks. */
function partOf({ part, method, keys }: Row): string {
  if (part !== "evse" && part !== "connector") return "";
  const name = part === "evse" ? "EVSE" : "Connector";
  return `, the ${name} \`${keys.at(-1)}\` ${method === "get" ? "taken out of" : "written into"} the Location`;
}

function line(row: Row): string {
  const calls = callsOf(row).map(said).join(", then ") + partOf(row);
  return `| ${row.method.toUpperCase()} | \`${row.path}\` | \`${row.id}\` | ${calls || "nothing of yours"} |`;
}

/** `endpoints.md`: of every endpoint, what it calls, and with which key. */
export function endpointsPage(document: Document): string {
  const rows = operationRows(document);
  const modules = [...new Set(rows.map(({ module }) => module))];
  const tables = modules.map((module) => {
    const lines = rows.filter((row) => row.module === module).map(line);
    return `## ${module}\n\n| | path | operation | calls |\n| --- | --- | --- | --- |\n${lines.join("\n")}\n`;
  });
  return `# Which endpoint calls what

One row per operation of OCPI ${document.info.version}: the methods of your storage and your actions that it calls, in
this order, when nothing is refused before. \`locations.sender\` is what you gave as \`modules.locations.sender\`;
\`partners\` and \`pending\` are the stores of those names.

The members of a key are named as in the URL: \`id: location_id\` is the \`{location_id}\` of the path, and \`type\` the query
parameter (\`RFID\` where it is missing); \`body\` is the body of the request. Every call gets the context as well, which
says who asks, and which of your parties is asked. \`list\` of a receiver is called by no endpoint, but by the platform
itself: for syncing, for the Token of a driver who wants to charge, and for the ClientInfo of a party behind a Hub.

Paths follow the address of the router and \`/${document.info.version}\`; those of versions follow the former alone.

${tables.join("\n")}`;
}
