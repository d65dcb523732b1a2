import { document, operationTable } from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import {
  type FoundOperation,
  type Header,
  operationOf,
  operations,
  type Parameter,
  refName,
  resolve,
  responseOf,
  whole,
} from "./document.js";
import { type EndpointFact, facts, type ParameterFact } from "./facts.js";

/** Our operations for each endpoint of OCPI, with the path below the module where OCPI leaves it free. */
const mapping: Readonly<Record<string, readonly (string | readonly [id: string, path: string])[]>> = {
  "versions-list": [["versions.list", "/versions"]],
  "version-details": [["versions.get", "/2.2.1"]],
  "credentials-get": [["credentials.get", "/credentials"]],
  "credentials-post": [["credentials.post", "/credentials"]],
  "credentials-put": [["credentials.put", "/credentials"]],
  "credentials-delete": [["credentials.delete", "/credentials"]],
  "locations-sender-list": ["locations.sender.list"],
  "locations-sender-get-location": ["locations.sender.get"],
  "locations-receiver-get-location": ["locations.receiver.get"],
  "locations-receiver-put-location": ["locations.receiver.put"],
  "locations-receiver-patch-location": ["locations.receiver.patch"],
  "locations-sender-get-evse": ["locations.sender.evse.get"],
  "locations-receiver-get-evse": ["locations.receiver.evse.get"],
  "locations-receiver-put-evse": ["locations.receiver.evse.put"],
  "locations-receiver-patch-evse": ["locations.receiver.evse.patch"],
  "locations-sender-get-connector": ["locations.sender.connector.get"],
  "locations-receiver-get-connector": ["locations.receiver.connector.get"],
  "locations-receiver-put-connector": ["locations.receiver.connector.put"],
  "locations-receiver-patch-connector": ["locations.receiver.connector.patch"],
  "sessions-sender-list": ["sessions.sender.list"],
  "sessions-sender-put-charging-preferences": ["sessions.sender.chargingPreferences.put"],
  "sessions-receiver-get": ["sessions.receiver.get"],
  "sessions-receiver-put": ["sessions.receiver.put"],
  "sessions-receiver-patch": ["sessions.receiver.patch"],
  "cdrs-sender-list": ["cdrs.sender.list"],
  "cdrs-receiver-get": [["cdrs.receiver.get", "/receiver/cdrs/{country_code}/{party_id}/{cdr_id}"]],
  "cdrs-receiver-post": ["cdrs.receiver.post"],
  "tariffs-sender-list": ["tariffs.sender.list"],
  "tariffs-receiver-get": ["tariffs.receiver.get"],
  "tariffs-receiver-put": ["tariffs.receiver.put"],
  "tariffs-receiver-delete": ["tariffs.receiver.delete"],
  "tokens-receiver-get": ["tokens.receiver.get"],
  "tokens-receiver-put": ["tokens.receiver.put"],
  "tokens-receiver-patch": ["tokens.receiver.patch"],
  "tokens-sender-list": ["tokens.sender.list"],
  "tokens-sender-authorize": ["tokens.sender.authorize.post"],
  "commands-receiver-post": [
    ["commands.receiver.cancelReservation.post", "/receiver/commands/CANCEL_RESERVATION"],
    ["commands.receiver.reserveNow.post", "/receiver/commands/RESERVE_NOW"],
    ["commands.receiver.startSession.post", "/receiver/commands/START_SESSION"],
    ["commands.receiver.stopSession.post", "/receiver/commands/STOP_SESSION"],
    ["commands.receiver.unlockConnector.post", "/receiver/commands/UNLOCK_CONNECTOR"],
  ],
  "commands-sender-post-result": [["commands.sender.result.post", "/sender/commands/{command}/{id}"]],
  "chargingprofiles-receiver-get": ["chargingprofiles.receiver.get"],
  "chargingprofiles-receiver-put": ["chargingprofiles.receiver.put"],
  "chargingprofiles-receiver-delete": ["chargingprofiles.receiver.delete"],
  "chargingprofiles-sender-post-result": [
    ["chargingprofiles.sender.activeResult.post", "/sender/chargingprofiles/results/active/{id}"],
    ["chargingprofiles.sender.setResult.post", "/sender/chargingprofiles/results/set/{id}"],
    ["chargingprofiles.sender.clearResult.post", "/sender/chargingprofiles/results/clear/{id}"],
  ],
  "chargingprofiles-sender-put-active": ["chargingprofiles.sender.put"],
  "hubclientinfo-receiver-get": ["hubclientinfo.receiver.get"],
  "hubclientinfo-receiver-put": ["hubclientinfo.receiver.put"],
  "hubclientinfo-sender-list": ["hubclientinfo.sender.list"],
};

const routing = ["OCPI-to-party-id", "OCPI-to-country-code", "OCPI-from-party-id", "OCPI-from-country-code"];
const messageIds = ["X-Request-ID", "X-Correlation-ID"];
const patches: Readonly<Record<string, string>> = {
  Location: "LocationPatch",
  EVSE: "EVSEPatch",
  Connector: "ConnectorPatch",
  Session: "SessionPatch",
  Token: "TokenPatch",
};

test("each of the 46 endpoints is an operation, or several, and there is no other operation", () => {
  expect(facts.endpoints).toHaveLength(46);
  expect(Object.keys(mapping).sort()).toEqual(facts.endpoints.map(({ id }) => id).sort());
  const ids = Object.values(mapping)
    .flat()
    .map((one) => (typeof one === "string" ? one : one[0]));
  expect(ids.sort()).toEqual([...operations.keys()].sort());
  expect(ids.sort()).toEqual(Object.keys(operationTable).sort());
});

const bodyOf = ({ operation }: FoundOperation): string | undefined =>
  operation.requestBody?.content["application/json"].schema.$ref;

function dataOf(found: FoundOperation): { type: string; list: boolean } | null {
  const schema = responseOf(found, "200").content?.["application/json"].schema;
  const data = schema?.allOf?.[1]?.properties?.data;
  if (data === undefined) return null;
  return { type: refName(data.$ref ?? data.items?.$ref ?? ""), list: data.type === "array" };
}

function expectParameter(parameter: Parameter | undefined, fact: ParameterFact): void {
  if (parameter === undefined) throw new Error(`The parameter ${fact.name} is missing`);
  const schema = whole(parameter.schema);
  expect(parameter.required ?? false).toBe(fact.required);
  expect(schema.default).toBe(fact.default);
  expect(parameter.description).toMatch(/\w/);
  if (fact.max_length !== undefined) expect(schema.maxLength).toBe(fact.max_length);
  if (fact.type === "int") expect(schema.type).toBe("integer");
  else if (fact.type !== "string") expect(parameter.schema.$ref).toBe(`#/components/schemas/${fact.type}`);
}

describe.each(facts.endpoints.map((fact): [string, EndpointFact] => [fact.id, fact]))("%s", (_, fact) => {
  const ours = (mapping[fact.id] ?? []).map((one): readonly [string, string] =>
    typeof one === "string" ? [one, `/${fact.interface}/${fact.module}${fact.path}`] : one,
  );
  const found = ours.map(([id]) => operationOf(id));

  test("has its method and path", () => {
    expect(found.map(({ method, path }) => [method, path])).toEqual(
      ours.map(([, path]) => [fact.method.toLowerCase(), path]),
    );
  });

  test("has its parameters and no others", () => {
    const free = fact.free_url || ours.length > 1;
    for (const { parameters } of found) {
      const path = parameters.filter((one) => one.in === "path");
      const query = parameters.filter((one) => one.in === "query");
      expect(query.map(({ name }) => name)).toEqual(fact.query_params.map(({ name }) => name));
      for (const one of fact.query_params)
        expectParameter(
          query.find(({ name }) => name === one.name),
          one,
        );
      if (free) continue;
      expect(path.map(({ name }) => name)).toEqual(fact.path_params.map(({ name }) => name));
      for (const one of fact.path_params)
        expectParameter(
          path.find(({ name }) => name === one.name),
          one,
        );
    }
  });

  test("takes its body", () => {
    const wanted = fact.request_body?.one_of ?? [fact.request_body?.type];
    const names = wanted.map((name) => {
      if (name === undefined) return undefined;
      return `#/components/schemas/${fact.request_body?.partial === true ? patches[name] : name}`;
    });
    expect(found.map(bodyOf)).toEqual(names);
    for (const { operation } of found) {
      expect(operation.requestBody?.required).toBe(
        fact.request_body === null ? undefined : fact.request_body.cardinality === "1",
      );
    }
  });

  test("answers with its data, HTTP status and headers", () => {
    for (const one of found) {
      expect(dataOf(one)).toEqual(fact.response_data);
      const success = Object.keys(one.operation.responses).filter((status) => status.startsWith("2"));
      expect(success.map(Number).sort()).toEqual([...fact.http_success].sort());
      const headers = responseOf(one, String(fact.http_success[0])).headers ?? {};
      const special = Object.keys(headers).filter((name) => ![...routing, ...messageIds].includes(name));
      expect(special).toEqual(fact.response_headers);
    }
  });

  test(`has ${fact.message_routing ? "the" : "no"} routing headers, both ways, and the message ids`, () => {
    const wanted = fact.message_routing ? routing : [];
    for (const one of found) {
      const sent = one.parameters.filter(({ in: where }) => where === "header");
      expect(sent.map(({ name }) => name).sort()).toEqual([...wanted, ...messageIds].sort());
      for (const { name, required } of sent) expect(required ?? false).toBe(messageIds.includes(name));
      for (const status of Object.keys(one.operation.responses)) {
        const names = Object.keys(responseOf(one, status).headers ?? {});
        expect(names).toEqual(expect.arrayContaining([...wanted, ...messageIds]));
        expect(names.filter((name) => routing.includes(name)).sort()).toEqual([...wanted].sort());
      }
    }
  });

  test("explains itself and links to its section", () => {
    for (const { operation } of found) {
      expect(operation.summary).toMatch(/\w/);
      expect(operation.description.length).toBeGreaterThan(operation.summary.length);
      expect(operation.externalDocs.url).toMatch(
        /^https:\/\/github\.com\/ocpi\/ocpi\/blob\/v2\.2\.1-d2\/[a-z_]+\.asciidoc#[a-zA-Z_]+$/,
      );
    }
  });

  test("has errors that are an Envelope", () => {
    for (const one of found) {
      for (const status of ["4XX", "5XX"]) {
        const schema = responseOf(one, status).content?.["application/json"].schema;
        expect(schema?.$ref).toBe("#/components/schemas/Envelope");
      }
    }
  });
});

describe("headers", () => {
  const all: Record<string, Header> = {};
  for (const { parameters } of operations.values()) {
    for (const one of parameters) if (one.in === "header") all[one.name] = one;
  }
  for (const one of operations.values()) {
    for (const status of Object.keys(one.operation.responses)) {
      for (const [name, header] of Object.entries(responseOf(one, status).headers ?? {})) {
        all[name] = resolve<Header>(header);
      }
    }
  }

  test.each(facts.headers.map(({ name, max_length }): [string, number | undefined] => [name, max_length]))(
    "%s",
    (name, maxLength) => {
      if (name === "Authorization") {
        expect(document.security).toEqual([{ CredentialsToken: [] }]);
        expect(document.components.securitySchemes).toMatchObject({
          CredentialsToken: { type: "http", scheme: "token" },
        });
      } else if (name === "Content-Type") {
        for (const { operation } of operations.values()) {
          const found = { path: "", method: "", operation, parameters: [] };
          const responses = Object.keys(operation.responses).map((status) => responseOf(found, status));
          for (const { content } of [operation.requestBody ?? {}, ...responses]) {
            if (content) expect(Object.keys(content)).toEqual(["application/json"]);
          }
        }
      } else {
        const header = all[name];
        if (header === undefined) throw new Error(`The header ${name} is missing`);
        const { maxLength: found } = whole(header.schema);
        expect(found).toBe(maxLength);
      }
    },
  );

  test("a list gives its total and its limit, and leaves Link out on the last page (PAGE-03)", () => {
    const { headers = {} } = responseOf(operationOf("cdrs.sender.list"), "200");
    const required = (name: string) => resolve<Header>(headers[name] ?? { schema: {} }).required ?? false;
    expect([required("X-Total-Count"), required("X-Limit"), required("Link")]).toEqual([true, true, false]);
  });

  test("the Location of a new CDR has to be there (CDR-01)", () => {
    const { headers = {} } = responseOf(operationOf("cdrs.receiver.post"), "201");
    expect(resolve<Header>(headers.Location ?? { schema: {} }).required).toBe(true);
  });
});

test("a PUT of something new answers 201, a PATCH never does (HTTP-05)", () => {
  for (const { operation, method, path } of operations.values()) {
    const stores = method === "put" && path.startsWith("/receiver/") && !path.includes("chargingprofiles");
    expect("201" in operation.responses).toBe(stores || operation.operationId === "cdrs.receiver.post");
  }
});
