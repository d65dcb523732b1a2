export type {
  CallOptions,
  ClientOptions,
  ConnectionOptions,
  Fetch,
  PartnerEndpoint,
  RequestLimits,
  Timeouts,
} from "./client-options.js";
export type { Modules, PartnerClient } from "./client-types.js";
export type { Clock } from "./clock.js";
export { type ConnectOptions, connect } from "./connect.js";
export type { ListPage } from "./crawl.js";
export {
  type DiscoverCallOptions,
  type DiscoverOptions,
  type Discovery,
  discover,
  getVersionDetails,
  getVersions,
  NoMutualVersion,
  type PartnerVersion,
} from "./discover.js";
export { isTemporary } from "./is-temporary.js";
export { hasShrunk, isPageGone, type ReadSoFar } from "./kept-page.js";
export { type Limiter, limiter } from "./limiter.js";
export type { BodyOf, Located, OperationMethod, ParametersOf, ResultOf } from "./operation-types.js";
export type { Pages } from "./pages.js";
export { partnerClient } from "./partner-client.js";
export {
  InvalidBody,
  MissingEndpoint,
  PartnerError,
  PartnerUnreachable,
  type RequestIdentity,
  type UnreachableReason,
} from "./partner-errors.js";
export type { RawClient } from "./raw-types.js";
export { RecentObjects } from "./recent-objects.js";
