import { type Context, memoryCrud } from "@openocpi/protocol";
import {
  type ChargingProfileActions,
  type CommandActions,
  guardedFetch,
  type Transport,
} from "@openocpi/server";
import { type OcpiNet, ocpiNet } from "@openocpi/server/testing";
import type { CDR, Location, Session, Tariff, Token } from "@openocpi/spec";
import { onTestFinished } from "vitest";
import { fast } from "../support/push-sender.js";

export const cpo = { country_code: "NL", party_id: "OCA" };
export const emsp = { country_code: "BE", party_id: "MOV" };

/** What one side keeps: Cruds in memory, to be looked into. */
const cruds = () => ({
  locations: memoryCrud<Location>(),
  tariffs: memoryCrud<Tariff>(),
  sessions: memoryCrud<Session>(),
  cdrs: memoryCrud<CDR>(),
  tokens: memoryCrud<Token>([], { id: ({ uid }) => uid }),
});
export type Cruds = ReturnType<typeof cruds>;

/** How the way from one side to the other goes wrong; undefined lets a request pass. */
export type Fault = (
  request: Request,
  send: (request: Request) => Promise<Response>,
) => Promise<Response> | undefined;

/** The way that one side's requests go. */
export interface Way {
  fault: Fault | undefined;
  readonly transport: Transport;
}

function soundWay(): Way {
  const sound = guardedFetch({ policy: { allowPrivate: true } });
  const way: Way = {
    fault: undefined,
    transport: {
      ...sound,
      fetch: (request, options) => {
        const send = (other: Request) => sound.fetch(other, options);
        return way.fault?.(request, send) ?? send(request);
      },
    },
  };
  return way;
}

/** One side: what it publishes, what it has received, and the way of its requests. */
interface Side {
  own: Cruds;
  received: Cruds;
  way: Way;
}

/** A CPO and an eMSP, each with everything that roaming takes. */
export interface Roaming {
  net: OcpiNet<"cpo" | "emsp">;
  cpo: Side;
  emsp: Side;
  /** What the charge points do: a test may put in something else. */
  commands: CommandActions;
  profiles: ChargingProfileActions;
}

const side = (): Side => ({ own: cruds(), received: cruds(), way: soundWay() });

/** Two platforms that are no partners yet, until the test is over. */
export async function roaming(): Promise<Roaming> {
  const sides = { cpo: side(), emsp: side() };
  const commands: CommandActions = {
    startSession: async () => ({ result: "ACCEPTED", later: Promise.resolve({ result: "ACCEPTED" }) }),
    stopSession: async () => ({ result: "ACCEPTED", later: Promise.resolve({ result: "ACCEPTED" }) }),
  };
  const profiles: ChargingProfileActions = {
    set: async () => ({ result: "ACCEPTED", later: Promise.resolve({ result: "ACCEPTED" }) }),
  };
  const net = await ocpiNet({
    cpo: {
      modules: {
        locations: { sender: sides.cpo.own.locations },
        tariffs: { sender: sides.cpo.own.tariffs },
        sessions: { sender: sides.cpo.own.sessions },
        cdrs: { sender: sides.cpo.own.cdrs },
        tokens: { receiver: sides.cpo.received.tokens },
        commands: {
          receiver: {
            startSession: (...asked) => called(commands.startSession)(...asked),
            stopSession: (...asked) => called(commands.stopSession)(...asked),
          },
        },
        chargingprofiles: { receiver: { set: (...asked) => called(profiles.set)(...asked) } },
      },
      transport: sides.cpo.way.transport,
      pushing: fast,
      visible: () => true,
    },
    emsp: {
      modules: {
        locations: { receiver: sides.emsp.received.locations },
        tariffs: { receiver: sides.emsp.received.tariffs },
        sessions: { receiver: sides.emsp.received.sessions },
        cdrs: { receiver: sides.emsp.received.cdrs },
        tokens: { sender: sides.emsp.own.tokens },
        commands: { sender: {} },
        chargingprofiles: { sender: {} },
      },
      transport: sides.emsp.way.transport,
      pushing: fast,
    },
  });
  onTestFinished(() => net.close());
  return { net, ...sides, commands, profiles };
}

/** The two as partners; the eMSP has begun. */
export async function partners(): Promise<Roaming> {
  const both = await roaming();
  await both.net.connect("emsp", "cpo");
  return both;
}

function called<F>(action: F | undefined): F {
  if (!action) throw new Error("the test has taken this action away");
  return action;
}

const everything = { offset: 0, limit: 1_000, owners: [cpo, emsp], visibleTo: [cpo, emsp] };
const lookingAround: Context = {
  partner: "test",
  module: "locations",
  role: "receiver",
  version: "2.2.1",
  requestId: "",
  correlationId: "",
};

/** All that a Crud holds. */
export async function allOf<Item>(crud: {
  list(query: typeof everything, context: Context): Promise<{ items: readonly Item[] }>;
}): Promise<Item[]> {
  return [...(await crud.list(everything, lookingAround)).items];
}

/** Puts an object into a Crud of one's own, as one's own system would. */
export async function keep<Item>(
  crud: {
    update(key: { id: string }, change: () => Item, context: Context): Promise<unknown>;
  },
  id: string,
  item: Item,
): Promise<Item> {
  await crud.update({ id }, () => item, { ...lookingAround, role: "sender" });
  return item;
}
