import { type Party, partyOf, type Schemas } from "@openocpi/protocol";
import { Finding } from "../finding.js";
import { ownContext } from "../standalone/objects.js";
import type { Spot } from "./live-changes.js";
import type { Network } from "./platforms.js";
import type { Story } from "./story.js";

/** Whose object it is, and which. */
export type ObjectKey = Party & { id: string };

/** What has come of charging. */
export interface Charged {
  session?: ObjectKey;
  cdr?: ObjectKey;
}

interface Charging {
  token: Schemas["Token"];
  spot: Spot;
  story: Story;
}

/** The eMSP tells the CPO of its driver, and the CPO asks whether the driver may charge. */
export async function authorize({ cpo, emsp }: Network, token: Schemas["Token"], spot: Spot): Promise<void> {
  await (await emsp.platform.push("tokens", token)).done;
  await cpo.platform.authorize({
    uid: token.uid,
    type: token.type,
    from: partyOf(spot.location),
    location: { location_id: spot.location.id, evse_uids: [spot.evse.uid] },
  });
}

/**
 * A driver charges: starts by app, goes on until the meter shows something, is slowed down, and stops.
 *
 * @returns the Session at the CPO
 * @throws Finding where it refused to start one
 */
export async function charge(
  network: Network,
  { token, spot: { location, evse }, story }: Charging,
): Promise<ObjectKey> {
  const { platform } = network.emsp;
  const to = { ...partyOf(location), role: "CPO" } as const;
  const started = await platform.commands.startSession(
    to,
    { token, location_id: location.id, evse_uid: evse.uid },
    { from: partyOf(token) },
  );
  const result = await started.result;
  if (result) await network.called("commands.sender.result.post", 1);
  const session = result?.result === "ACCEPTED" ? await started.session : undefined;
  if (!session) throw new Finding(`the CPO started no Session: ${result?.result ?? started.response.result}`);
  const key = { ...partyOf(session), id: session.id };
  const { id: session_id } = session;
  const meter = meterOf(network, key, story);
  await meter(1);
  const slower = await platform.chargingProfiles.set(to, { session_id, charging_profile: slow });
  await slower.result;
  await meter(0.5);
  const stop = async () => (await platform.commands.stopSession(to, { session_id })).result;
  await Promise.all([stop(), meter(Number.POSITIVE_INFINITY)]);
  await network.called("commands.sender.result.post", 2);
  return key;
}

/** Waits until the eMSP knows of so many kWh more, or of the end, and tells what it gets to know. */
function meterOf(network: Network, key: ObjectKey, story: Story): (more: number) => Promise<unknown> {
  let told = "";
  return async (more) => {
    const before = (await sessionOf(network, key))?.kwh ?? 0;
    return network.until(async () => {
      const session = await sessionOf(network, key);
      if (!session) return undefined;
      const { status, kwh, total_cost, currency } = session;
      const cost = total_cost ? `, ${total_cost.excl_vat} ${currency} so far` : "";
      const line = `${status}, ${kwh} kWh${cost}`;
      if (line !== told) story.below("sessions", line);
      told = line;
      return kwh >= before + more || session.end_date_time !== undefined || undefined;
    });
  };
}

/** At most as much as a household socket has. */
const slow: Schemas["ChargingProfile"] = {
  charging_rate_unit: "W",
  charging_profile_period: [{ start_period: 0, limit: 3_600 }],
};

const sessionOf = ({ emsp }: Network, key: ObjectKey) =>
  emsp.received.sessions.get(key, ownContext("sessions", "receiver"));
