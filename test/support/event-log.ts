import type { OcpiEvent } from "@openocpi/protocol";

type Type = OcpiEvent["type"];
type Of<T extends Type> = Extract<OcpiEvent, { type: T }>;

/** What a platform observes, and a way to wait for it. */
export interface EventLog {
  readonly onEvent: (event: OcpiEvent) => void;
  of<T extends Type>(type: T, fits?: (event: Of<T>) => boolean): Of<T>[];
  /** The first that fits, as soon as it is there. */
  until<T extends Type>(type: T, fits?: (event: Of<T>) => boolean): Promise<Of<T>>;
}

export function eventLog(): EventLog {
  const all: OcpiEvent[] = [];
  const waiting = new Set<() => void>();
  const of: EventLog["of"] = <T extends Type>(type: T, fits: (event: Of<T>) => boolean = () => true) =>
    all.filter((event): event is Of<T> => event.type === type).filter(fits);
  return {
    of,
    onEvent(event) {
      all.push(event);
      for (const look of waiting) look();
    },
    until: (type, fits) =>
      new Promise((resolve) => {
        const look = () => {
          const [found] = of(type, fits);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}
