import { type AddressPolicy, authorization, type Emit, emitter, type Profile } from "@openocpi/protocol";
import type { ConnectionOptions, Fetch, Timeouts } from "./client-options.js";
import { type Clock, systemClock } from "./clock.js";
import { fetchGlobally } from "./fetch-globally.js";
import { type Limiter, limiter } from "./limiter.js";

/** How one partner is reached: made once from the options, shared by all calls. */
export interface Connection {
  readonly authorization: string;
  /** The token in every form in which it must not turn up in an event or error. */
  readonly secrets: readonly string[];
  readonly profile: Profile;
  readonly strict: boolean;
  readonly validateRequests: boolean;
  readonly partner: string | undefined;
  readonly emit: Emit;
  readonly fetch: Fetch;
  readonly policy: AddressPolicy;
  /** Origins that the partner has published, and so may be sent the token. */
  readonly tokenOrigins: readonly string[];
  /** Host names that the operator trusts with the token beyond those. */
  readonly tokenHosts: readonly string[];
  readonly timeouts: Timeouts;
  readonly limiter: Limiter;
  /** How often a GET is sent again. */
  readonly retry: number;
  readonly clock: Clock;
}

/** Whose word an address is. */
export interface Addresses {
  /** Published by the partner. */
  published: readonly string[];
  /** Typed in by our own side: a private host is meant there. */
  chosen: readonly string[];
}

/** @throws {TypeError} for a token that is none (AUTH-04) */
export function connection(options: ConnectionOptions, { published, chosen }: Addresses): Connection {
  const { token, profile = {}, network = {} } = options;
  const tokenHosts = network.allowHosts ?? [];
  return {
    authorization: authorization(token, { raw: profile.rawToken ?? false }),
    secrets: [token, btoa(token)],
    profile,
    strict: options.strict ?? false,
    validateRequests: options.validateRequests ?? true,
    partner: options.partner,
    emit: emitter(options.onEvent),
    fetch: options.fetch ?? fetchGlobally,
    policy: { ...network, allowHosts: [...tokenHosts, ...parsed(chosen).map(({ hostname }) => hostname)] },
    tokenOrigins: [...new Set(parsed([...published, ...chosen]).map(({ origin }) => origin))],
    tokenHosts,
    timeouts: options.timeouts ?? {},
    limiter: options.limiter ?? limiter(),
    retry: options.retry ?? 2,
    clock: options.clock ?? systemClock,
  };
}

/** What is no URL is found when it is called, and named there. */
const parsed = (urls: readonly string[]): URL[] =>
  urls.filter((url) => URL.canParse(url)).map((url) => new URL(url));
