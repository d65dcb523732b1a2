import type { CredentialsRole, Endpoint } from "@openocpi/spec";
import type { InterfaceName } from "./conformance-case.js";
import { type Exchange, isRecord } from "./exchange.js";

/** How we registered: what was sent and answered, and the token A that began it. */
export interface Registration {
  tokenA: string;
  /** Of ours, that we gave. */
  tokenB: string;
  exchange: Exchange;
}

/** The platform under test, as far as it has shown itself. What it shows may be wrong: cases look at that. */
export class Subject {
  versions: Exchange | undefined;
  details: Exchange | undefined;
  endpoints: readonly Endpoint[] = [];
  roles: readonly CredentialsRole[] = [];

  constructor(
    readonly url: string,
    /** The token that we call it with now. */
    public token: string,
  ) {}

  /** Where version 2.2.1 is described. */
  get detailsUrl(): string | undefined {
    const found = this.versions?.items.find(({ version }) => version === "2.2.1")?.url;
    return typeof found === "string" && URL.canParse(found) ? found : undefined;
  }

  endpoint(name: InterfaceName | "credentials"): string | undefined {
    const [module, role] = name.split(".");
    return this.endpoints.find(
      ({ identifier, role: side }) =>
        identifier === module && (role === undefined || side.toLowerCase() === role),
    )?.url;
  }
}

/** Reads what is published, with the token that is known now. */
export async function discover(
  subject: Subject,
  ask: (method: string, url: string) => Promise<Exchange>,
): Promise<void> {
  subject.versions = await ask("GET", subject.url);
  const { detailsUrl } = subject;
  if (detailsUrl === undefined) return;
  subject.details = await ask("GET", detailsUrl);
  const { endpoints } = subject.details.data;
  subject.endpoints = Array.isArray(endpoints) ? endpoints.filter(isEndpoint) : [];
}

const isEndpoint = (value: unknown): value is Endpoint =>
  isRecord(value) &&
  typeof value.identifier === "string" &&
  typeof value.role === "string" &&
  typeof value.url === "string" &&
  URL.canParse(value.url);

export const isRole = (value: unknown): value is CredentialsRole =>
  isRecord(value) &&
  [value.role, value.country_code, value.party_id].every((member) => typeof member === "string");
