import { ids } from "./cast.js";
import type { Network } from "./platforms.js";

/** The CPO gives out a token A; the eMSP registers with it. */
export async function register({ cpo, emsp }: Network): Promise<void> {
  const { token } = await cpo.platform.invite({ id: ids.emsp });
  await emsp.platform.register({ id: ids.cpo, url: cpo.versions, token });
}
