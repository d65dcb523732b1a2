/** A module as a reader meets it. */
export interface Module {
  /** As OCPI writes it. */
  name: string;
  what: string;
  /** The parties that typically host its Sender interface. */
  sender: string;
  /** The parties that typically host its Receiver interface. */
  receiver: string;
  /** Whether the Sender gives orders, rather than own data. */
  orders?: true;
}

/** The modules of OCPI, under their ModuleID and in OCPI's order; who hosts what is typical, not required. */
export const modules: ReadonlyMap<string, Module> = new Map([
  [
    "versions",
    { name: "Versions", what: "what a platform speaks, and where", sender: "all", receiver: "all" },
  ],
  ["credentials", { name: "Credentials", what: "tokens and roles", sender: "all", receiver: "all" }],
  [
    "locations",
    { name: "Locations", what: "where one can charge", sender: "CPO, NAP", receiver: "eMSP, NSP, NAP" },
  ],
  ["sessions", { name: "Sessions", what: "charging right now", sender: "CPO", receiver: "eMSP, SCSP" }],
  ["cdrs", { name: "CDRs", what: "what is to be paid", sender: "CPO", receiver: "eMSP" }],
  ["tariffs", { name: "Tariffs", what: "for how much", sender: "CPO, NAP", receiver: "eMSP, NSP, NAP" }],
  ["tokens", { name: "Tokens", what: "who may charge", sender: "eMSP", receiver: "CPO" }],
  [
    "commands",
    { name: "Commands", what: "start, stop, reserve, unlock", sender: "eMSP", receiver: "CPO", orders: true },
  ],
  [
    "chargingprofiles",
    { name: "Charging Profiles", what: "how fast, and when", sender: "SCSP", receiver: "CPO", orders: true },
  ],
  [
    "hubclientinfo",
    { name: "Hub Client Info", what: "who is behind the hub", sender: "Hub", receiver: "all others" },
  ],
]);
