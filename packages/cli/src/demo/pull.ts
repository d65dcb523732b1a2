import { ids } from "./cast.js";
import type { Network } from "./platforms.js";

/** The eMSP reads what the CPO publishes, and keeps it. */
export async function pull({ emsp }: Network): Promise<void> {
  for (const module of ["locations", "tariffs"] as const) await emsp.platform.pull(ids.cpo, module);
}
