import { type Fetch, type Pages, type PartnerClient, partnerClient } from "@openocpi/client";
import type { Received } from "@openocpi/protocol";
import type { Transport } from "@openocpi/server";
import type { Credentials, EVSE, EVSEPatch, Location, LocationPatch } from "@openocpi/spec";
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
