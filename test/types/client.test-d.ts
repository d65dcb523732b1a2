import {
  type BodyOf,
  type CallOptions,
  type Clock,
  type ConnectionOptions,
  type ConnectOptions,
  connect,
  type DiscoverCallOptions,
  type Discovery,
  discover,
  type Fetch,
  getVersionDetails,
  getVersions,
  type InvalidBody,
  isTemporary,
  type Limiter,
  type ListPage,
  type Located,
  limiter,
  type MissingEndpoint,
  type Modules,
  type NoMutualVersion,
  type OperationMethod,
  type Pages,
  type ParametersOf,
  type PartnerClient,
  type PartnerEndpoint,
  PartnerError,
  PartnerUnreachable,
  type PartnerVersion,
  partnerClient,
  type RawClient,
  type RequestIdentity,
  type ResultOf,
  type Timeouts,
  type UnreachableReason,
} from "@openocpi/client";
import type { OcpiError, Party, Profile, Received } from "@openocpi/protocol";
import type { Transport } from "@openocpi/server";
import type {
  AuthorizationInfo,
  CDR,
  ChargingPreferencesResponse,
  CommandResponse,
  Credentials,
  EVSE,
  EVSEPatch,
  Location,
  LocationPatch,
  LocationReferences,
  OperationId,
  OperationTree,
  Session,
  StartSession,
  VersionDetails,
  Violation,
} from "@openocpi/spec";
import { expectTypeOf } from "vitest";

declare const client: PartnerClient;
declare const location: Location;
const key = { country_code: "NL", party_id: "OCA", location_id: "LOC1" };
const patch = { last_updated: "2026-03-02T09:15:00Z" };

// Results are unwrapped, and as they were received: an unknown enum value is possible.
expectTypeOf(client.locations.sender.list()).toEqualTypeOf<Pages<Received<Location>>>();
expectTypeOf(client.locations.sender.get({ location_id: "LOC1" })).resolves.toEqualTypeOf<
  Received<Location>
>();
expectTypeOf(client.locations.receiver.evse.get).returns.resolves.toEqualTypeOf<Received<EVSE>>();
expectTypeOf(client.locations.receiver.put(key, location)).resolves.toEqualTypeOf<void>();
expectTypeOf(client.credentials.get()).resolves.toEqualTypeOf<Received<Credentials>>();
expectTypeOf(client.credentials.delete()).resolves.toEqualTypeOf<void>();

// A list is looped over, not awaited.
expectTypeOf(client.locations.sender.list()).not.toHaveProperty("then");
expectTypeOf(client.locations.sender.list().toArray()).resolves.toEqualTypeOf<Received<Location>[]>();

// Parameters come from the document, path and query together; then the body; then options.
expectTypeOf(client.locations.receiver.patch).parameter(1).toEqualTypeOf<LocationPatch>();
expectTypeOf(client.locations.receiver.evse.patch).parameter(1).toEqualTypeOf<EVSEPatch>();
client.locations.sender.list({ date_from: "2026-03-01T00:00:00Z", limit: undefined }, { timeout: 1_000 });
client.locations.receiver.patch(key, patch, { to: { country_code: "NL", party_id: "OCA" } });
client.credentials.get({ signal: AbortSignal.timeout(1) });

// @ts-expect-error a parameter of another type
client.locations.sender.list({ limit: "10" });
// @ts-expect-error no such parameter
client.locations.sender.list({ since: "2026-03-01T00:00:00Z" });
// @ts-expect-error lists have no body
client.locations.sender.list({}, {}, {});
// @ts-expect-error location_id is missing
client.locations.receiver.patch({ country_code: "NL", party_id: "OCA" }, patch);
// @ts-expect-error the id of the EVSE is missing
client.locations.receiver.evse.get(key);
// @ts-expect-error the body is missing
client.locations.receiver.patch(key);
// @ts-expect-error last_updated is missing
client.locations.receiver.patch(key, { name: "Utrecht" });
// @ts-expect-error we send only what the document knows
client.locations.receiver.evse.patch({ ...key, evse_uid: "1" }, { ...patch, status: "SHINY" });
// @ts-expect-error the headers of the document are not asked for
client.locations.sender.list({ "X-Request-ID": "1" });
// @ts-expect-error no such option
client.locations.sender.list({}, { timeuot: 1 });
// @ts-expect-error parties are two fields
client.locations.sender.list({}, { to: "NL*OCA" });

// Only what the document has: verbs, parts, roles and modules.
// @ts-expect-error the sender interface is read only
client.locations.sender.put;
// @ts-expect-error the receiver interface has no list
client.locations.receiver.list;
// @ts-expect-error Locations cannot be deleted (LOC-03)
client.locations.receiver.delete;
// @ts-expect-error no such part
client.locations.sender.meter;
// @ts-expect-error credentials have no role
client.credentials.sender;
// @ts-expect-error versions come before there is a client
client.versions;

// raw: openapi-fetch with the envelope, at the paths below the published URL.
const raw = client.raw("locations", "sender");
const answer = await raw.GET("", { params: { query: { limit: 10 } } });
expectTypeOf(answer.data?.data).toEqualTypeOf<Location[] | undefined>();
expectTypeOf(answer.error?.status_code).toEqualTypeOf<number | undefined>();
expectTypeOf(answer.response).toEqualTypeOf<Response>();
raw.GET("/{location_id}", { params: { path: { location_id: "1" }, header: { "X-Request-ID": "1" } } });
client.raw("credentials").POST("", { body: {} as Credentials });
// @ts-expect-error a path of the other interface
raw.GET("/{country_code}/{party_id}/{location_id}", { params: { path: key } });
// @ts-expect-error a method that the path does not have
raw.PUT("/{location_id}", { params: { path: { location_id: "1" } } });
// @ts-expect-error a parameter of another type
raw.GET("", { params: { query: { limit: "10" } } });
// @ts-expect-error a module with roles needs one
client.raw("locations");
// @ts-expect-error a module without roles has none
client.raw("credentials", "sender");
// @ts-expect-error no such module
client.raw("lokations", "sender");

// The server's guarded transport sends the client's requests.
expectTypeOf<Transport["fetch"]>().toExtend<Fetch>();

// What may be left out may be undefined as well.
partnerClient({ endpoints: [], token: "t", versionsUrl: undefined, roles: undefined, fetch: undefined });
// @ts-expect-error the token is missing
partnerClient({ endpoints: [] });

// Every operation of the document has its method, and there is none beside: the tree holds them all, at their names.
type Leaves<Tree> = Tree extends string ? Tree : { [Name in keyof Tree]: Leaves<Tree[Name]> }[keyof Tree];
expectTypeOf<Leaves<OperationTree>>().toEqualTypeOf<OperationId>();
type At<Tree, Id extends string> = Id extends `${infer Name}.${infer Rest}`
  ? Name extends keyof Tree
    ? At<Tree[Name], Rest>
    : never
  : Id extends keyof Tree
    ? Tree[Id]
    : never;
type Called = Exclude<OperationId, `versions.${string}`>;
expectTypeOf<{ [Id in OperationId]: At<OperationTree, Id> }>().toEqualTypeOf<{ [Id in OperationId]: Id }>();
expectTypeOf<{ [Id in Called]: At<Modules, Id> }>().toEqualTypeOf<{ [Id in Called]: OperationMethod<Id> }>();
expectTypeOf<PartnerClient>().toExtend<Modules>();

// Parameters, bodies and results by the id of an operation.
expectTypeOf<ParametersOf<"tokens.receiver.get">>().toEqualTypeOf<
  { country_code: string; party_id: string; token_uid: string } & {
    type?: "AD_HOC_USER" | "APP_USER" | "OTHER" | "RFID" | undefined;
  }
>();
expectTypeOf<BodyOf<"commands.receiver.startSession.post">>().toEqualTypeOf<StartSession>();
expectTypeOf<BodyOf<"locations.sender.list">>().toEqualTypeOf<never>();
expectTypeOf<ResultOf<"sessions.sender.list">>().toEqualTypeOf<Pages<Received<Session>>>();
expectTypeOf<ResultOf<"sessions.sender.chargingPreferences.put">>().resolves.toEqualTypeOf<
  Received<ChargingPreferencesResponse>
>();
expectTypeOf<ResultOf<"commands.receiver.unlockConnector.post">>().resolves.toEqualTypeOf<
  Received<CommandResponse>
>();
expectTypeOf<ResultOf<"tariffs.receiver.delete">>().toEqualTypeOf<Promise<void>>();

// A parameter that is needed is needed; a body that may be left out may be.
client.sessions.sender.list({ date_from: "2026-03-01T00:00:00Z" });
// @ts-expect-error date_from is needed (SESS-03)
client.sessions.sender.list();
expectTypeOf(client.tokens.sender.authorize.post({ token_uid: "1" })).resolves.toEqualTypeOf<
  Received<AuthorizationInfo>
>();
client.tokens.sender.authorize.post({ token_uid: "1", type: "APP_USER" }, {} as LocationReferences, {
  retry: 0,
});
// @ts-expect-error no such type of Token
client.tokens.sender.authorize.post({ token_uid: "1", type: "CARD" });
client.chargingprofiles.receiver.get({ session_id: "1", duration: 900, response_url: "https://x.example" });
// @ts-expect-error the response_url is missing
client.chargingprofiles.receiver.delete({ session_id: "1" });
client.hubclientinfo.receiver.get({ country_code: "NL", party_id: "OCA" });

// A CDR is where the partner says; that address, and others that are handed over, are called as they are.
const posted = await client.cdrs.receiver.post({} as CDR);
expectTypeOf(posted).toEqualTypeOf<Located>();
expectTypeOf(posted.location).toEqualTypeOf<string | undefined>();
expectTypeOf(client.at("cdrs.receiver.get", "https://x.example/7")).resolves.toEqualTypeOf<Received<CDR>>();
expectTypeOf(client.at("locations.sender.list", "https://x.example")).toEqualTypeOf<
  Pages<Received<Location>>
>();
expectTypeOf(
  client.at("cdrs.receiver.post", "https://x.example", {} as CDR),
).resolves.toEqualTypeOf<Located>();
client.at(
  "commands.sender.result.post",
  "https://x.example/7",
  { result: "ACCEPTED" },
  { correlationId: "c-1" },
);
// @ts-expect-error no such result
client.at("commands.sender.result.post", "https://x.example/7", { result: "MAYBE" });
// @ts-expect-error the body is missing
client.at("commands.sender.result.post", "https://x.example/7");
// @ts-expect-error the whole URL is given: there are no parameters
client.at("cdrs.receiver.get", "https://x.example/7", { country_code: "NL", party_id: "OCA", cdr_id: "7" });
// @ts-expect-error no such operation
client.at("cdrs.receiver.put", "https://x.example/7");
// @ts-expect-error versions come before there is a client
client.at("versions.list", "https://x.example");

// Pages, one by one.
for await (const page of client.tariffs.sender.list().pages()) {
  expectTypeOf(page.items).toEqualTypeOf<ListPage<(typeof page.items)[number]>["items"]>();
  expectTypeOf(page.refused).toEqualTypeOf<unknown[]>();
  expectTypeOf(page.total).toEqualTypeOf<number | undefined>();
  expectTypeOf(page.limit).toEqualTypeOf<number | undefined>();
  expectTypeOf(page.next).toEqualTypeOf<string | undefined>();
  expectTypeOf(page.url).toEqualTypeOf<string>();
  expectTypeOf(page.requestId).toEqualTypeOf<string>();
}
for await (const session of client.sessions.sender.list({ date_from: "2026-03-01T00:00:00Z" }))
  expectTypeOf(session).toEqualTypeOf<Received<Session>>();

// What can be said with a call, and of a partner.
expectTypeOf<CallOptions>().toEqualTypeOf<{
  signal?: AbortSignal | undefined;
  timeout?: number | undefined;
  retry?: number | undefined;
  from?: Party | undefined;
  to?: Party | undefined;
  requestId?: string | undefined;
  correlationId?: string | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
}>();
expectTypeOf<DiscoverCallOptions>().toEqualTypeOf<
  Pick<CallOptions, "signal" | "timeout" | "retry" | "correlationId" | "headers">
>();
expectTypeOf<keyof ConnectionOptions>().toEqualTypeOf<
  | "token"
  | "profile"
  | "strict"
  | "validateRequests"
  | "retry"
  | "limiter"
  | "partner"
  | "onEvent"
  | "fetch"
  | "network"
  | "timeouts"
  | "clock"
>();
expectTypeOf<ConnectionOptions["profile"]>().toEqualTypeOf<Profile | undefined>();
expectTypeOf<Timeouts>().toEqualTypeOf<{ call?: number | undefined; list?: number | undefined }>();
// @ts-expect-error how often, not how
partnerClient({ endpoints: [], token: "t", retry: { attempts: 3 } });
// @ts-expect-error a limiter, not its number
partnerClient({ endpoints: [], token: "t", limiter: 6 });

// One queue for all clients of a partner; time for tests.
expectTypeOf(limiter).toEqualTypeOf<(atOnce?: number) => Limiter>();
expectTypeOf<Limiter["acquire"]>().toEqualTypeOf<(signal?: AbortSignal) => Promise<() => void>>();
expectTypeOf<Clock>().toEqualTypeOf<{
  now(): number;
  pause(ms: number, signal: AbortSignal | undefined): Promise<void>;
  random(): number;
}>();

// Before there is a client.
expectTypeOf(connect).toEqualTypeOf<
  (options: ConnectOptions, callOptions?: DiscoverCallOptions) => Promise<PartnerClient>
>();
const where = { url: "https://x.example/versions", token: "t" };
expectTypeOf(discover(where)).resolves.toEqualTypeOf<Discovery>();
expectTypeOf(getVersions(where)).resolves.toEqualTypeOf<readonly PartnerVersion[]>();
expectTypeOf(getVersionDetails({ ...where, detailsUrl: "https://x.example/2.2.1" })).resolves.toEqualTypeOf<
  Received<VersionDetails>
>();
expectTypeOf<Discovery["endpoints"]>().toEqualTypeOf<readonly PartnerEndpoint[]>();
expectTypeOf(client.endpoints).toEqualTypeOf<readonly PartnerEndpoint[]>();
expectTypeOf(client.version).toEqualTypeOf<string>();
// @ts-expect-error the URL of the details is missing
getVersionDetails(where);

// Failures, and what they tell.
declare const failure: unknown;
if (isTemporary(failure)) expectTypeOf(failure).toEqualTypeOf<PartnerError | PartnerUnreachable>();
if (failure instanceof PartnerError) {
  expectTypeOf(failure).toExtend<OcpiError>();
  expectTypeOf(failure.retryAfter).toEqualTypeOf<number | undefined>();
  expectTypeOf(failure.envelope).toEqualTypeOf<boolean>();
  expectTypeOf(failure.operation).toEqualTypeOf<OperationId | undefined>();
}
if (failure instanceof PartnerUnreachable) expectTypeOf(failure.reason).toEqualTypeOf<UnreachableReason>();
expectTypeOf<UnreachableReason>().toEqualTypeOf<
  "network" | "timeout" | "aborted" | "address" | "too-large" | "redirect"
>();
expectTypeOf<InvalidBody>().toExtend<TypeError>();
expectTypeOf<InvalidBody["violations"]>().toEqualTypeOf<readonly Violation[]>();
expectTypeOf<MissingEndpoint["role"]>().toEqualTypeOf<"sender" | "receiver" | null>();
expectTypeOf<NoMutualVersion["offered"]>().toEqualTypeOf<readonly string[]>();
expectTypeOf<RequestIdentity["operation"]>().toEqualTypeOf<OperationId | undefined>();

// raw() is typed by the paths below one interface.
expectTypeOf(client.raw("cdrs", "receiver")).toEqualTypeOf<RawClient<"/receiver/cdrs">>();
