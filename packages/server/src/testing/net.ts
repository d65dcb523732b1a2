import type { PartnerClient } from "@openocpi/client";
import type { OcpiEvent } from "@openocpi/protocol";
import express from "express";
import type { Transport } from "../network/transport.js";
import type { OcpiOptions } from "../options.js";
import { ocpi } from "../platform.js";
import type { PartnerOptions } from "../registration/partner-options.js";
import { rolesOf } from "./default-roles.js";
import type {
  Clients,
  ConnectChoice,
  NetMethods,
  NetOptions,
  NetParty,
  OcpiNet,
  PartyOptions,
} from "./net-types.js";
import { sendRaw } from "./send-raw.js";
import { inMemory, loopback, type Site, type Wire } from "./wire.js";

/**
 * Starts platforms that talk real HTTP to each other, in one process. `cpo` is the CPO NL*OCA, `emsp` the eMSP
 * BE*MOV, `hub` the Hub DE*KNO, unless they are given roles; a party by any other name needs them. What `ocpi()`
 * needs to know of the net (its own address, which addresses it may call) is filled in.
 *
 * @throws TypeError for a name that cannot be part of a host name, or has no roles.
 *
 * @example
 * await using net = await ocpiNet({
 *   cpo: { modules: { locations: { sender: memoryCrud([location]) } } },
 *   emsp: {},
 * });
 * const { emspToCpo } = await net.connect("emsp", "cpo");
 * assert.equal((await emspToCpo.locations.sender.list().toArray()).length, 1);
 * // As it is on the wire:
 * const response = await net.cpo.fetch("/2.2.1/sender/locations?limit=1", { as: "emsp" });
 */
export async function ocpiNet<Name extends string>(
  parties: { [N in Name]: PartyOptions<N> },
  { memory = false }: NetOptions = {},
): Promise<OcpiNet<Name>> {
  const wire = memory ? inMemory() : loopback();
  const raw = wire.transport(wire.policy);
  const started = new Map<string, Started>();
  const find = (name: string): Started => {
    const party = started.get(name);
    if (!party) throw new Error(`there is no ${name} in this net, or it has not started yet`);
    return party;
  };
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= closeAll([...started.values()], raw);
    return closing;
  };
  const methods: NetMethods<Name> = {
    connect: (registering, inviting, choice) => connect(find, registering, inviting, choice),
    close,
    [Symbol.asyncDispose]: close,
  };
  try {
    for (const [name, options] of Object.entries<Partial<OcpiOptions>>(parties)) {
      assertName(name, [...started.keys(), ...Object.keys(methods)]);
      started.set(
        name,
        await start(wire, name, options, (path, init) => sendRaw(raw, find, { ...init, to: name, path })),
      );
    }
  } catch (error) {
    await close();
    throw error;
  }
  // The one place where the parties, which are known by their names, meet the type that is made of these.
  return Object.assign(Object.fromEntries(started), methods) as unknown as OcpiNet<Name>;
}

interface Started extends NetParty {
  readonly site: Site;
  readonly isHub: boolean;
}

async function start(
  wire: Wire,
  name: string,
  options: Partial<OcpiOptions>,
  fetch: NetParty["fetch"],
): Promise<Started> {
  const roles = options.roles ?? rolesOf(name);
  if (!roles) throw new TypeError(`${name} needs roles: only cpo, emsp and hub have them by their names`);
  const site = await wire.site(name);
  try {
    const events: OcpiEvent[] = [];
    const network = { ...wire.policy, ...options.network };
    const url = `${site.origin}/ocpi`;
    const platform = ocpi({
      modules: {},
      publicUrl: url,
      transport: wire.transport(network),
      ...options,
      roles,
      network,
      onEvent(event) {
        events.push(event);
        options.onEvent?.(event);
      },
    });
    site.serve(express().use("/ocpi", platform.router));
    const isHub = roles.some(({ role }) => role === "HUB");
    return { site, isHub, platform, url, events, fetch };
  } catch (error) {
    await site.close();
    throw error;
  }
}

function assertName(name: string, taken: readonly string[]): void {
  if (!/^[a-z][a-z0-9]*$/i.test(name) || name === "then")
    throw new TypeError(`${name} is no name for a party: letters and digits only`);
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new TypeError(`${name} is no name for a party: it is taken`);
}

async function connect<A extends string, B extends string>(
  find: (name: string) => Started,
  registering: A,
  inviting: B,
  { invite, register }: ConnectChoice = {},
): Promise<Clients<A, B>> {
  const [a, b] = [find(registering), find(inviting)];
  const { token } = await b.platform.invite({ ...expecting(a, invite), id: registering });
  await a.platform.register({ ...expecting(b, register), id: inviting, url: `${b.url}/versions`, token });
  const clients: Record<string, PartnerClient> = {
    [`${registering}To${capitalized(inviting)}`]: await a.platform.partner(inviting),
    [`${inviting}To${capitalized(registering)}`]: await b.platform.partner(registering),
  };
  return clients as Clients<A, B>;
}

/** A Hub is expected to be one, unless the test says otherwise. */
const expecting = <O extends Pick<PartnerOptions, "expects">>({ isHub }: Started, choice?: O) => ({
  ...choice,
  ...(isHub && { expects: { hub: true, ...choice?.expects } }),
});

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Connections first: a platform waits for its calls under way, and they end with these. */
async function closeAll(parties: readonly Started[], raw: Transport): Promise<void> {
  await Promise.all(parties.map(({ site }) => site.close()));
  await Promise.all([raw.close(), ...parties.map(({ platform }) => platform.close())]);
}
