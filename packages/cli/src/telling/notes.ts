import { describe, type OcpiEvent, partyKey } from "@openocpi/protocol";

/** What a partner is called. */
export type Name = (partner: string | undefined) => string;

/** What happened beside the calls themselves, in one line; undefined for an event of another kind. */
export function noteOf(teller: string, event: OcpiEvent, name: Name): string | undefined {
  switch (event.type) {
    case "tolerated": {
      const { removed } = event;
      // A curl line needs no message ids: that is not worth a line of the story.
      const violations = event.violations.filter(({ rule }) => rule !== "MSG-01");
      if (violations.length + removed.length === 0) return undefined;
      const taken =
        violations.length > 0 ? `${teller} took ${nameOf(event)} as it is: ${describe(violations)}` : "";
      const lost = removed.length > 0 ? `${teller} took ${nameOf(event)} without ${describe(removed)}` : "";
      return [taken, lost].filter((text) => text !== "").join("; ");
    }
    case "refused":
      return `${teller} did not take ${nameOf(event)}: ${describe(event.violations)}`;
    case "withheld":
      return event.reason === "invalid"
        ? `${teller} did not send ${nameOf(event)}: ${describe(event.violations)}`
        : `${teller} did not send ${nameOf(event)}: it is not for ${name(event.partner)}`;
    case "claim":
      return `${name(event.partner)} wants to be ${event.parties.map(partyKey).join(", ")} at ${teller} and may not`;
    case "error":
      return `something went wrong inside ${teller}: ${event.error instanceof Error ? event.error.message : String(event.error)}`;
    default:
      return undefined;
  }
}

const nameOf = ({ object, id }: { object: string; id?: string }) =>
  id === undefined ? `a ${object}` : `${object} ${id}`;
