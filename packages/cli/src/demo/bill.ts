import { checkCdr } from "@openocpi/pricing";
import { type Party, partyOf, type Received, type Schemas } from "@openocpi/protocol";
import { Finding } from "../finding.js";
import { ownContext } from "../standalone/objects.js";
import type { ObjectKey } from "./charging.js";
import type { Spot } from "./live-changes.js";
import type { Network } from "./platforms.js";
import type { Story } from "./story.js";

type CDR = Received<Schemas["CDR"]>;

/**
 * The eMSP waits for the CDR of a Session, and prices it by the Tariff that it has pulled itself.
 *
 * @returns the CDR
 * @throws Finding where it comes to another amount
 */
export async function checkBill(
  network: Network,
  session: ObjectKey,
  { location, evse }: Spot,
  story: Story,
): Promise<ObjectKey> {
  const { received } = network.emsp;
  const owner = partyOf(location);
  const cdr = await network.until(() => cdrOf(network, owner, session.id));
  await network.called("cdrs.receiver.post", 1);
  const ids = evse.connectors[0]?.tariff_ids ?? [];
  const known = await Promise.all(
    ids.map((id) => received.tariffs.get({ ...owner, id }, ownContext("tariffs", "receiver"))),
  );
  const tariffs = known.filter((tariff) => tariff !== undefined);
  const { agrees, differences, priced } = checkCdr(cdr, {
    time_zone: location.time_zone,
    ...(tariffs.length > 0 && { tariffs }),
  });
  const { excl_vat, incl_vat = excl_vat } = cdr.total_cost;
  story.add({
    who: "eMSP",
    does:
      tariffs.length > 0
        ? "reckons the CDR again, by the Tariff that it has pulled"
        : "reckons the CDR again, by the Tariff in it, for the Connector names none",
    details: priced.lines
      .filter(({ cost }) => cost.excl_vat !== 0)
      .map(
        ({ dimension, billed, cost, why }) =>
          `${dimension} ${billed}: ${cost.excl_vat} ${cdr.currency}. ${why}`,
      ),
    call: `${cdr.total_energy} kWh in ${cdr.total_time} h cost ${excl_vat} ${cdr.currency}, ${incl_vat} with VAT`,
    outcome: agrees
      ? "✓ to the cent"
      : `✗ ${differences.map(({ field, declared, computed }) => `${field} is ${declared}, should be ${computed}`).join("; ")}`,
    good: agrees,
  });
  if (!agrees) throw new Finding("the CDR is not what its Tariff comes to");
  return { ...owner, id: cdr.id };
}

async function cdrOf({ emsp }: Network, owner: Party, session: string): Promise<CDR | undefined> {
  const query = { offset: 0, limit: 1000, owners: [owner], visibleTo: emsp.roles };
  const { items } = await emsp.received.cdrs.list(query, ownContext("cdrs", "receiver"));
  return items.find(({ session_id }) => session_id === session);
}
