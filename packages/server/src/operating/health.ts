import type { Env } from "../env.js";

/** How a platform is: fit to be shown to everybody, for it names nothing of yours. */
export interface Health {
  /** `failing` where one of the checks is: send no requests here. */
  status: "ok" | "failing";
  checks: {
    /** `failing` once the platform was told to close. */
    open: Check;
    /** The store of partners answers: without it nobody gets in. */
    partners: Check;
    /** The store of results to come answers. */
    pending: Check;
  };
}
export type Check = "ok" | "failing";

/** Milliseconds that a store has for the smallest of questions. */
const patience = 2_000;

/** Asks the stores what each request asks them, for something that is not there. Why one fails is in the `error` event. */
export async function health({ partners, pending, underWay, emit }: Env): Promise<Health> {
  const check = async (name: string, ask: () => Promise<unknown>): Promise<Check> => {
    try {
      await inTime(ask());
      return "ok";
    } catch (cause) {
      emit({ type: "error", error: new Error(`the store of ${name} does not answer`, { cause }) });
      return "failing";
    }
  };
  const [ofPartners, ofPending] = await Promise.all([
    check("partners", async () => partners.byTokenHash("")),
    check("pending results", async () => pending.get("")),
  ]);
  const checks = {
    open: underWay.isClosing ? "failing" : "ok",
    partners: ofPartners,
    pending: ofPending,
  } as const;
  return { status: Object.values(checks).includes("failing") ? "failing" : "ok", checks };
}

async function inTime(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`there was no answer within ${patience} ms`)), patience);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
