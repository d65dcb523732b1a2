/** Something that waits until it is let go, and counts who waits at the same time. */
export interface Blocked {
  /** Waits here. */
  pass(): Promise<void>;
  /** Resolves as soon as so many wait. */
  until(count: number): Promise<void>;
  /** The most that have waited at the same time. */
  readonly most: number;
  /** Lets all go, and whoever comes later. */
  release(): void;
}

export function blocked(): Blocked {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const watching = new Set<() => void>();
  let waiting = 0;
  let most = 0;
  return {
    async pass() {
      waiting++;
      most = Math.max(most, waiting);
      for (const look of watching) look();
      await released;
      waiting--;
    },
    until: (count) =>
      new Promise((resolve) => {
        const look = () => waiting >= count && resolve();
        watching.add(look);
        look();
      }),
    get most() {
      return most;
    },
    release: () => release(),
  };
}

/** The results of those that settle first, so many of them. */
export const firstSettled = <T>(promises: readonly Promise<T>[], count: number): Promise<T[]> =>
  new Promise((resolve, reject) => {
    const settled: T[] = [];
    for (const promise of promises)
      promise.then((value) => {
        settled.push(value);
        if (settled.length === count) resolve([...settled]);
      }, reject);
  });
