import type { Partner } from "@openocpi/protocol";
import type { Env } from "../env.js";

/** Credentials go to a partner one at a time; and while they are on their way, those that it sends have to wait. */
export async function alone(env: Env, id: string, exchange: () => Promise<Partner>): Promise<Partner> {
  assertIdle(env, id);
  const finished = exchange();
  env.registering.set(
    id,
    finished.catch(() => undefined),
  );
  try {
    return await finished;
  } finally {
    env.registering.delete(id);
  }
}

/** @throws Error while our credentials are on their way to this partner */
export function assertIdle(env: Env, id: string): void {
  if (env.registering.has(id)) throw new Error(`credentials are on their way to ${id} already`);
}
