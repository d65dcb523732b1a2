import type { Party } from "@openocpi/protocol";
import type { InterfaceName } from "../conformance-case.js";
import type { Ask, ConformanceContext } from "../context.js";
import type { Exchange } from "../exchange.js";
import { location, session, tariff, token } from "../objects.js";

/** Objects that are pushed with PUT to an address of their own, and what can be changed in them. */
export interface Pushable {
  name: InterfaceName;
  object: string;
  id: "id" | "uid";
  /** Tariffs have no PATCH. */
  patch: boolean;
  make(
    context: ConformanceContext,
    owner: Party,
    id: string,
    more?: object,
  ): Readonly<Record<string, unknown>>;
  /** A required field, besides identity and last_updated, that cannot be done without. */
  required: string;
  /** An optional field that is a text, of at most so many characters. */
  text: { name: string; length: number };
  /** A field that steers nothing and holds a number. */
  number?: {
    name: string;
    of: (value: number) => unknown;
    read: (object: Readonly<Record<string, unknown>>) => unknown;
  };
  /** How long an id may be. */
  idLength: number;
}

const at = (object: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    object,
  );

export const pushables: readonly Pushable[] = [
  {
    name: "locations.receiver",
    object: "Location",
    id: "id",
    patch: true,
    make: (_, owner, id, more) => ({ ...location(owner, id), ...more }),
    required: "coordinates",
    text: { name: "name", length: 255 },
    idLength: 36,
  },
  {
    name: "sessions.receiver",
    object: "Session",
    id: "id",
    patch: true,
    make: (context, owner, id, more) => ({
      ...session(owner, id, context.them("sessions.receiver")),
      ...more,
    }),
    required: "cdr_token",
    text: { name: "meter_id", length: 255 },
    number: { name: "kwh", of: (value) => value, read: ({ kwh }) => kwh },
    idLength: 36,
  },
  {
    name: "tariffs.receiver",
    object: "Tariff",
    id: "id",
    patch: false,
    make: (_, owner, id, more) => ({ ...tariff(owner, id), ...more }),
    required: "elements",
    text: { name: "tariff_alt_url", length: 255 },
    number: {
      name: "elements",
      of: (price) => [{ price_components: [{ type: "ENERGY", price, step_size: 1 }] }],
      read: (object) => at(object, "elements", 0, "price_components", 0, "price"),
    },
    idLength: 36,
  },
  {
    name: "tokens.receiver",
    object: "Token",
    id: "uid",
    patch: true,
    make: (_, owner, uid, more) => ({ ...token(owner, uid), ...more }),
    required: "valid",
    text: { name: "visual_number", length: 64 },
    idLength: 36,
  },
];

/** Where an object of ours is. */
export const idsOf = (owner: Party, id: string): string[] => [owner.country_code, owner.party_id, id];

/** One object of ours, at the address that it has there. */
export class Pushed {
  constructor(
    private readonly context: ConformanceContext,
    readonly kind: Pushable,
    readonly id: string,
    readonly owner: Party = context.us,
  ) {}

  make(more: object = {}): Readonly<Record<string, unknown>> {
    return this.kind.make(this.context, this.owner, this.id, more);
  }

  put(json: unknown = this.make(), ask: Ask = {}): Promise<Exchange> {
    return this.context.ask("PUT", this.kind.name, idsOf(this.owner, this.id), { json, ...ask });
  }

  patch(json: unknown, ask: Ask = {}): Promise<Exchange> {
    return this.context.ask("PATCH", this.kind.name, idsOf(this.owner, this.id), { json, ...ask });
  }

  get(ask: Ask = {}): Promise<Exchange> {
    return this.context.ask("GET", this.kind.name, idsOf(this.owner, this.id), ask);
  }
}
