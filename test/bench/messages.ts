/** What the measuring process and a server that is measured tell each other. */
export type Told =
  | { type: "ready"; port: number; token: string }
  | { type: "answered"; ms: number }
  | { type: "usage"; cpuMs: number; rssMb: number };

/** An answer, to be given again as it is. */
export interface Recorded {
  method: string;
  /** With its query. */
  url: string;
  status: number;
  headers: Record<string, string>;
  body: string;
}

export type Asked = { type: "usage"; collect?: boolean };

/** Tells the process that started this one. */
export function tell(told: Told): void {
  if (!process.send) throw new Error("this is started by the benchmark, not by hand");
  process.send(told);
}

/** Answers what the measuring process asks: how much this one has used so far. Ends with it, however that ends. */
export function answerUsage(): void {
  process.once("disconnect", () => process.exit());
  process.on("message", ({ collect }: Asked) => {
    if (collect) globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    tell({ type: "usage", cpuMs: (user + system) / 1_000, rssMb: process.memoryUsage.rss() / 2 ** 20 });
  });
}
