import { envelopes, type Fault, reading } from "./fault.js";

export const versionFaults: readonly Fault[] = [
  {
    rule: "VER-01",
    name: "versions are an object, as in 2.1.1",
    edge: envelopes((body, _, { url }) =>
      url.endsWith("/versions") ? { ...body, data: { versions: body.data } } : undefined,
    ),
  },
  {
    rule: "VER-01",
    name: "the details are those of another version",
    edge: reading("/2.2.1", (item) => (item.endpoints ? { ...item, version: "2.2" } : item)),
  },
  {
    rule: "VER-01",
    name: "there are no endpoints",
    edge: reading("/2.2.1", (item) => (item.endpoints ? { ...item, endpoints: [] } : item)),
  },
  {
    rule: "VER-02",
    name: "it guesses where the details are",
    outgoing: async (request, send) =>
      send(
        request.url.includes("/this-version")
          ? new Request(request.url.replace("/about/this-version", "/about/2.2.1"), request)
          : request,
      ),
  },
  {
    rule: "VER-03",
    name: "an interface is published twice",
    edge: reading("/2.2.1", (item) =>
      Array.isArray(item.endpoints)
        ? { ...item, endpoints: [...item.endpoints, ...item.endpoints.slice(-1)] }
        : item,
    ),
  },
];
