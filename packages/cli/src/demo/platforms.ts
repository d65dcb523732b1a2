import type { Context, Received } from "@openocpi/protocol";
import { memoryCrud, ocpi, type Platform } from "@openocpi/server";
import type { CredentialsRole, Location } from "@openocpi/spec";
import { cposOf, emspBeside, ids } from "./cast.js";
import { type Door, listen } from "./listen.js";
import type { Story } from "./story.js";

/** The CPO, with its own Locations. */
export type Cpo = Player<Location>;
/** The eMSP, with what it knows of the CPO's Locations. */
export type Emsp = Player<Received<Location>>;

/** One platform of the demo, on its own port. */
interface Player<L extends Location | Received<Location>> {
  roles: readonly CredentialsRole[];
  url: string;
  platform: Platform;
  locations: ReturnType<typeof memoryCrud<L>>;
}

export interface Ports {
  cpo: number;
  emsp: number;
}

export interface Network {
  cpo: Cpo;
  emsp: Emsp;
  close(): Promise<void>;
}

/** Both are on this machine; calling such an address has to be allowed. */
const network = { allowPrivate: true } as const;

/** Two platforms that do not know each other yet: the CPO has these Locations, the eMSP none. */
export async function openPlatforms(
  locations: readonly Location[],
  ports: Ports,
  story: Story,
): Promise<Network> {
  const doors: Door[] = [];
  const open = async (port: number, flag: string) => {
    const door = await listen(port, flag);
    doors.push(door);
    return door;
  };
  try {
    const cpo = openCpo(await open(ports.cpo, "--cpo-port"), locations, story);
    const emsp = openEmsp(await open(ports.emsp, "--emsp-port"), emspBeside(cpo.roles), story);
    const close = async () => {
      await Promise.all([cpo.platform.close(), emsp.platform.close()]);
      await Promise.all(doors.map((door) => door.close()));
    };
    return { cpo, emsp, close };
  } catch (error) {
    await Promise.all(doors.map((door) => door.close()));
    throw error;
  }
}

function openCpo(door: Door, own: readonly Location[], story: Story): Cpo {
  const roles = cposOf(own);
  const locations = memoryCrud(own);
  const platform = ocpi({
    roles,
    modules: { locations: { sender: locations } },
    publicUrl: door.url,
    network,
    onEvent: (event) => story.tell("CPO", event),
  });
  door.serve(platform);
  return { roles, url: door.url, platform, locations };
}

function openEmsp(door: Door, role: CredentialsRole, story: Story): Emsp {
  const locations = memoryCrud<Received<Location>>();
  const platform = ocpi({
    roles: [role],
    modules: { locations: { receiver: locations } },
    publicUrl: door.url,
    network,
    onEvent: (event) => story.tell("eMSP", event),
  });
  door.serve(platform);
  return { roles: [role], url: door.url, platform, locations };
}

/** What a Crud is told when it is not a partner that asks, but its own side. */
export const ownContext = (role: Context["role"]): Context => ({
  partner: role === "sender" ? ids.emsp : ids.cpo,
  module: "locations",
  role,
  version: "2.2.1",
  requestId: crypto.randomUUID(),
  correlationId: crypto.randomUUID(),
});
