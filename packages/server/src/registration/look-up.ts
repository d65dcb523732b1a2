import { discover, NoMutualVersion, PartnerError, PartnerUnreachable } from "@openocpi/client";
import { OcpiError, type Partner, type PartnerEndpoint, statusCodes } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { currentVersion } from "../handlers/versions.js";
import { connection } from "./connection.js";

/** Where a partner's versions are, and the token that opens them. */
export interface Door {
  url: string;
  token: string;
}

/** What a partner publishes for the version to speak. */
export interface Lookup {
  version: string;
  endpoints: readonly PartnerEndpoint[];
}

/**
 * Reads a partner's versions and the details of the one to speak, and looks for the endpoints that it has to have.
 *
 * @throws 3001 where its API cannot be used, 3002 where it speaks no version of ours, 3003 where an endpoint is missing (CRED-07).
 */
export async function lookUp(env: Env, partner: Partner, { url, token }: Door): Promise<Lookup> {
  const { version, endpoints } = await discover(
    { ...connection(env, partner), url, token, version: partner.profile.version ?? currentVersion },
    { timeout: patience, retry: 0 },
  ).catch((error: unknown) => {
    throw explained(error);
  });
  if (endpoints.length > mostEndpoints)
    throw new OcpiError(
      statusCodes.unusableApi,
      `the version details name more than ${mostEndpoints} endpoints`,
    );
  const needed = [...(partner.expects.endpoints ?? [])];
  const missing = needed.filter(
    ({ identifier, role }) => !endpoints.some((each) => each.identifier === identifier && each.role === role),
  );
  if (!endpoints.some(({ identifier }) => identifier === "credentials"))
    missing.push({ identifier: "credentials", role: "SENDER" });
  if (missing.length > 0) {
    const names = missing.map(({ identifier, role }) => `${identifier} ${role}`).join(", ");
    throw new OcpiError(statusCodes.noMatchingEndpoints, `these endpoints are missing: ${names}`);
  }
  return { version, endpoints };
}

/** They are kept, and looked through with every command. The standard has not twenty. */
const mostEndpoints = 500;

/** Milliseconds for each of the two requests, which are sent once: a partner that waits for our answer gives it 30 seconds (P-15). */
const patience = 12_000;

function explained(error: unknown): unknown {
  if (error instanceof NoMutualVersion) {
    return new OcpiError(statusCodes.unsupportedVersion, error.message, { cause: error });
  }
  if (error instanceof PartnerError || error instanceof PartnerUnreachable) {
    // The reason stays inside: it could tell a stranger what answers in our network.
    return new OcpiError(statusCodes.unusableApi, "the versions and version details cannot be read", {
      cause: error,
    });
  }
  return error;
}
