import { OcpiError, statusCodes } from "@openocpi/protocol";

/** What one caller may have in flight. */
export interface InFlightLimits {
  /** Requests that are handled at the same time. */
  requests: number;
  /** Further ones that wait for their turn. */
  waiting: number;
  /** Bytes of their bodies. */
  bytes: number;
}

/** A request that was let in. */
export interface Seat {
  /**
   * Counts bytes that are held until the request is over.
   *
   * @throws 429 where its caller holds too many
   */
  hold(bytes: number): void;
  /** The request is over, or its caller is known by another name now. May be called twice. */
  leave(): void;
}

interface Usage {
  requests: number;
  bytes: number;
  readonly waiting: (() => void)[];
}

/** Counts what each caller has in flight, so that one of them cannot take all there is. */
export class InFlight {
  readonly #callers = new Map<string, Usage>();

  constructor(private readonly limits: InFlightLimits) {}

  /**
   * Lets a request in, in its turn: a burst waits, a flood is refused.
   *
   * @throws 429 where as many of this caller are waiting as may
   */
  async enter(caller: string): Promise<Seat> {
    const { requests, waiting, bytes: mostBytes } = this.limits;
    const usage = this.#callers.get(caller) ?? { requests: 0, bytes: 0, waiting: [] };
    this.#callers.set(caller, usage);
    if (usage.requests < requests) usage.requests++;
    else if (usage.waiting.length >= waiting) throw tooMany(`${requests + waiting} are under way`);
    else await new Promise<void>((resolve) => usage.waiting.push(resolve));
    let held = 0;
    let isIn = true;
    return {
      hold(bytes) {
        if (!isIn) return;
        if (usage.bytes + bytes > mostBytes) throw tooMany(`their bodies have more than ${mostBytes} bytes`);
        usage.bytes += bytes;
        held += bytes;
      },
      leave: () => {
        if (!isIn) return;
        isIn = false;
        usage.bytes -= held;
        const next = usage.waiting.shift();
        // Whoever is next takes over the place.
        if (next) next();
        else if (--usage.requests === 0) this.#callers.delete(caller);
      },
    };
  }
}

const tooMany = (why: string): OcpiError =>
  new OcpiError(statusCodes.clientError, `too many requests at once: ${why}`, {
    http: 429,
    headers: { "Retry-After": "1" },
  });
