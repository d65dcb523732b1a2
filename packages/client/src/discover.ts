import { oneLine, type Received, type Schemas } from "@openocpi/protocol";
import { operationTable, versions as spoken } from "@openocpi/spec";
import { acceptList, acceptObject } from "./accept.js";
import { call } from "./call.js";
import type { CallOptions, ConnectionOptions, PartnerEndpoint } from "./client-options.js";
import { type Addresses, connection } from "./connection.js";
import type { Row } from "./operation-row.js";
import { openRequesterFor } from "./requester.js";

/** A partner whose address is known, and nothing else yet. */
export interface DiscoverOptions extends ConnectionOptions {
  /** Its versions URL. It counts as chosen by you, so that it may be private, and so may others at the same host. */
  url: string;
  /** The version wanted. Default: that of the profile; else the newest that both sides speak. */
  version?: string | undefined;
}

/** What can be said with a call that names no parties: those of versions never do (ROUT-01). */
export type DiscoverCallOptions = Pick<
  CallOptions,
  "signal" | "timeout" | "retry" | "correlationId" | "headers"
>;

/** A version that the partner speaks, and where its details are. */
export type PartnerVersion = Received<Schemas["Version"]>;

/** What a partner publishes. */
export interface Discovery {
  /** All versions that it speaks. */
  versions: readonly PartnerVersion[];
  /** The one that was chosen. */
  version: string;
  /** Where the details of that one are. */
  detailsUrl: string;
  /** Its endpoints, those with an unknown interface role left out. */
  endpoints: readonly PartnerEndpoint[];
}

/** The partner does not speak the version that is wanted (3002 for the other side, CRED-07). */
export class NoMutualVersion extends Error {
  override readonly name = "NoMutualVersion";
  constructor(
    readonly wanted: string,
    /** What it speaks. */
    readonly offered: readonly string[],
  ) {
    const others = oneLine(offered.slice(0, 10).join(", "));
    super(`the partner does not speak OCPI ${wanted}, but ${others || "no version at all"}`);
  }
}

/**
 * The versions that a partner speaks (VER-01). `operation` of its errors is `versions.list`.
 *
 * @throws {PartnerError} for an answer that is no list of versions
 * @throws {PartnerUnreachable} for no answer
 */
export async function getVersions(
  { url, ...options }: DiscoverOptions,
  callOptions: DiscoverCallOptions = {},
): Promise<readonly PartnerVersion[]> {
  const { answer, toPartner } = await get(
    options,
    // A few lines, not a page: it may not take the time and size of one.
    { ...operationTable["versions.list"], list: false },
    url,
    { published: [], chosen: [url] },
    callOptions,
  );
  return acceptList(toPartner, "Version", answer).items;
}

/**
 * The details of one version: `detailsUrl` is the `url` of a {@link PartnerVersion}, `url` still that of the versions
 * (VER-01). `operation` of its errors is `versions.get`.
 *
 * @throws {PartnerError} for an answer that is no version details
 * @throws {PartnerUnreachable} for no answer
 */
export async function getVersionDetails(
  { url, detailsUrl, ...options }: DiscoverOptions & { detailsUrl: string },
  callOptions: DiscoverCallOptions = {},
): Promise<Received<Schemas["VersionDetails"]>> {
  const addresses = { published: [detailsUrl], chosen: [url] };
  const { answer, toPartner } = await get(
    options,
    operationTable["versions.get"],
    detailsUrl,
    addresses,
    callOptions,
  );
  return acceptObject(toPartner, "VersionDetails", answer);
}

/**
 * Finds out what a partner publishes: versions, then the details of the one wanted.
 *
 * @throws {PartnerError} {@link PartnerUnreachable} with `operation` `versions.list` or `versions.get`: 3001
 * @throws {NoMutualVersion} where it does not speak the version wanted: 3002
 */
export async function discover(
  options: DiscoverOptions,
  callOptions: DiscoverCallOptions = {},
): Promise<Discovery> {
  const pinned = options.version ?? options.profile?.version;
  const wanted: readonly string[] = pinned === undefined ? spoken : [pinned];
  // Both requests belong together.
  const chain = { ...callOptions, correlationId: callOptions.correlationId ?? crypto.randomUUID() };
  const versions = await getVersions(options, chain);
  const best = wanted.find((version) => versions.some((one) => one.version === version));
  const chosen = versions.find((one) => one.version === best);
  if (!chosen) {
    const offered = versions.map((one) => one.version);
    throw new NoMutualVersion(wanted.join(", "), offered);
  }
  const { endpoints } = await getVersionDetails({ ...options, detailsUrl: chosen.url }, chain);
  return { versions, version: chosen.version, detailsUrl: chosen.url, endpoints };
}

async function get(
  options: ConnectionOptions,
  row: Row,
  url: string,
  addresses: Addresses,
  callOptions: CallOptions,
) {
  const toPartner = connection(options, addresses);
  const at = { connection: toPartner, known: {}, requester: openRequesterFor(url) };
  // The URL is the whole of it: nothing is put below it, whatever the document's path is.
  const answer = await call(at, row, { url }, callOptions);
  return { answer, toPartner };
}
