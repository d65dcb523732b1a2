import type { ClientOptions } from "./client-options.js";
import type { PartnerClient } from "./client-types.js";
import { type DiscoverCallOptions, type DiscoverOptions, discover } from "./discover.js";
import { partnerClient } from "./partner-client.js";

/** A partner whose versions URL is known. */
export type ConnectOptions = DiscoverOptions & Pick<ClientOptions, "roles" | "parties">;

/**
 * A client of a partner, from its versions URL: asks for its versions and endpoints, then is a {@link partnerClient}.
 * Keep the endpoints where many clients are made: this sends two requests every time.
 *
 * @throws what {@link discover} throws
 */
export async function connect(
  options: ConnectOptions,
  callOptions: DiscoverCallOptions = {},
): Promise<PartnerClient> {
  const { endpoints, version } = await discover(options, callOptions);
  return partnerClient({ ...options, endpoints, version, versionsUrl: options.url });
}
