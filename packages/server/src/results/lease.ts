import { formatDateTime, type Pending, type PendingStore, parseDateTime } from "@openocpi/protocol";

const leaseMs = 60_000;
/** A lease with less left than this is prolonged: long before it runs out, for the sweeps come every few seconds. */
const renewBelowMs = 40_000;

const left = (until: string | undefined): number =>
  until === undefined ? 0 : (parseDateTime(until)?.getTime() ?? 0) - Date.now();

/** The end of a lease that begins now; of one that has run out already, where the process is to close. */
export const newLease = (ms = leaseMs): string => formatDateTime(new Date(Date.now() + ms));

/** Whether nobody delivers it: there is no lease, or its holder has gone without giving it back. */
export const isFree = ({ leasedUntil }: Pending): boolean => left(leasedUntil) <= 0;

/** The right of this process to deliver a result, which it has for as long as it lives (P-21). */
export class Lease {
  /** One change after the other: each begins with what the one before has left. */
  #changes: Promise<unknown> = Promise.resolve();
  #until: string | undefined;

  constructor(
    private readonly store: PendingStore,
    private readonly id: string,
    until: string | undefined,
  ) {
    this.#until = until;
  }

  /** False once it has run out or another process has it: the result is no longer this one's to send. */
  get isHeld(): boolean {
    return left(this.#until) > 0;
  }

  /** Prolongs it where little is left. */
  renew(): Promise<void> {
    return this.#change(() => (left(this.#until) < renewBelowMs ? newLease() : undefined));
  }

  /** Gives it back: another process may deliver at once. */
  release(): Promise<void> {
    return this.#change(() => newLease(0));
  }

  #change(choose: () => string | undefined): Promise<void> {
    const change = this.#changes.then(async () => {
      const until = choose();
      if (until === undefined || this.#until === undefined) return;
      const isOurs = await this.store.lease(this.id, this.#until, until);
      this.#until = isOurs ? until : undefined;
    });
    this.#changes = change.catch(() => {});
    return change;
  }
}
