/** What Ctrl-C sets off. */
export interface StopSignal {
  signal: AbortSignal;
  /** Lets Ctrl-C do again what it does by itself. */
  release(): void;
}

const signals = ["SIGINT", "SIGTERM"] as const;

/** Aborts at the first SIGINT or SIGTERM; the second ends the process as usual. */
export function stopSignal(): StopSignal {
  const controller = new AbortController();
  const release = () => {
    for (const name of signals) process.off(name, stop);
  };
  const stop = () => {
    release();
    controller.abort();
  };
  for (const name of signals) process.on(name, stop);
  return { signal: controller.signal, release };
}
