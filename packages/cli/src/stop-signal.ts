/** What Ctrl-C sets off. */
export interface StopSignal {
  signal: AbortSignal;
  /** Lets Ctrl-C do again what it does by itself. */
  release(): void;
}

const signals = ["SIGINT", "SIGTERM"] as const;

/**
 * Aborts at the first SIGINT or SIGTERM, where a second one ends the process as usual; and when standard output cannot
 * be written any more.
 */
export function stopSignal(): StopSignal {
  const controller = new AbortController();
  const letGo = () => {
    for (const name of signals) process.off(name, stop);
  };
  const stop = () => {
    letGo();
    controller.abort();
  };
  const lost = () => controller.abort();
  for (const name of signals) process.on(name, stop);
  process.stdout.on("error", lost);
  return {
    signal: controller.signal,
    release() {
      letGo();
      process.stdout.off("error", lost);
    },
  };
}
