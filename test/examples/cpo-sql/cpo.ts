import type { OcpiOptions } from "@openocpi/server";
import { cdrsIn } from "./cdrs.js";
import { commandsIn } from "./commands.js";
import type { Database } from "./database.js";
import { locationsIn } from "./locations.js";
import { outboxIn } from "./outbox.js";
import { sessionsIn } from "./sessions.js";
import { cursorsIn, partnersIn, pendingIn } from "./stores.js";
import { tariffsIn } from "./tariffs.js";
import { tokensIn } from "./tokens.js";

/** Oranje Laadpalen, over the tables of its charge point management system. */
export const cpo = (db: Database) =>
  ({
    roles: [
      { role: "CPO", country_code: "NL", party_id: "OCA", business_details: { name: "Oranje Laadpalen" } },
    ],
    modules: {
      locations: { sender: locationsIn(db) },
      sessions: { sender: sessionsIn(db) },
      cdrs: { sender: cdrsIn(db) },
      tariffs: { sender: tariffsIn(db) },
      tokens: { receiver: tokensIn(db) },
      commands: { receiver: commandsIn(db) },
    },
    partners: partnersIn(db),
    pending: pendingIn(db),
    cursors: cursorsIn(db),
    outbox: outboxIn(db),
  }) satisfies OcpiOptions;
