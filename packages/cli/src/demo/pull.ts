import { partyOf } from "@openocpi/protocol";
import { ids } from "./cast.js";
import { type Network, ownContext } from "./platforms.js";

/** Small pages, so that there are some. */
const limit = 25;

/** The eMSP reads every Location of the CPO and keeps it. */
export async function pull({ emsp }: Network): Promise<void> {
  const cpo = await emsp.platform.partner(ids.cpo);
  for await (const location of cpo.locations.sender.list({ limit })) {
    const key = { ...partyOf(location), id: location.id };
    await emsp.locations.update(key, () => location, ownContext("receiver"));
  }
}
