import { answering, asking, envelope, type Fault, listing } from "./fault.js";

export const listedObjectFaults: readonly Fault[] = [
  {
    rule: "TYPE-07",
    name: "a required field is missing in lists",
    cases: /what is listed/,
    edge: listing("/sender/locations", (item) => ({ ...item, time_zone: undefined })),
  },
  {
    rule: "LOC-01",
    name: "a Connector is newer than its Location",
    edge: listing("/sender/locations", (item) => ({ ...item, last_updated: "2020-01-01T00:00:00Z" })),
  },
  {
    rule: "LOC-03",
    name: "an EVSE that is REMOVED is gone",
    cases: /can still be read/,
    edge: answering((a) =>
      a.body.includes('"status":"REMOVED"') && !a.body.includes('"data":[')
        ? envelope(2000, undefined, 404)
        : undefined,
    ),
  },
  {
    rule: "LOC-04",
    name: "an EVSE is answered with its Location",
    cases: /by themselves, and are/,
    edge: asking((asked) => ({ ...asked, url: asked.url.replace(/(sender\/locations\/[^/]+)\/.*/, "$1") })),
  },
  {
    rule: "LOC-06",
    name: "publish is missing",
    edge: listing("/sender/locations", (item) => ({ ...item, publish: undefined })),
  },
  {
    rule: "LOC-07",
    name: "a uid has no type",
    edge: listing("/sender/locations", (item) => ({ ...item, publish_allowed_to: [{ uid: "1" }] })),
  },
  {
    rule: "LOC-08",
    name: "it is open around the clock, and by hours",
    edge: listing("/sender/locations", (item) => ({
      ...item,
      opening_times: {
        twentyfourseven: true,
        regular_hours: [{ weekday: 1, period_begin: "08:00", period_end: "20:00" }],
      },
    })),
  },
  {
    rule: "LOC-08",
    name: "it closes before it opens",
    edge: listing("/sender/locations", (item) => ({
      ...item,
      opening_times: {
        twentyfourseven: false,
        regular_hours: [{ weekday: 1, period_begin: "20:00", period_end: "08:00" }],
      },
    })),
  },
  {
    rule: "LOC-09",
    name: "two Locations have one id",
    edge: listing("/sender/locations", (item) => ({ ...item, id: "LOC1" })),
  },
  {
    rule: "LOC-10",
    name: "coordinates are numbers",
    edge: listing("/sender/locations", (item) => ({
      ...item,
      coordinates: { latitude: 52.08964, longitude: 5.10978 },
    })),
  },
  {
    rule: "LOC-10",
    name: "coordinates lose their last zeros",
    edge: listing("/sender/locations", (item) => ({
      ...item,
      coordinates: { latitude: "52.08", longitude: "5.1" },
    })),
  },
  {
    rule: "SESS-08",
    name: "the party of a Token is missing",
    edge: listing("/sender/sessions", (item) => ({
      ...item,
      cdr_token: { uid: "1", type: "RFID", contract_id: "C" },
    })),
  },
  {
    rule: "SESS-06",
    name: "a Session ends before it starts",
    edge: listing("/sender/sessions", (item) => ({ ...item, end_date_time: "2020-01-01T00:00:00Z" })),
  },
  {
    rule: "CDR-03",
    name: "a credit names nothing",
    edge: listing("/sender/cdrs", (item) => ({ ...item, credit: true })),
  },
  {
    rule: "CDR-04",
    name: "two CDRs have one id",
    edge: listing("/sender/cdrs", (item) => ({ ...item, id: "SAME" })),
  },
  {
    rule: "CDR-05",
    name: "a CDR has a power",
    edge: listing("/sender/cdrs", (item) => ({
      ...item,
      charging_periods: [
        { start_date_time: "2026-03-02T09:00:00Z", dimensions: [{ type: "POWER", volume: 11 }] },
      ],
    })),
  },
  {
    rule: "CDR-06",
    name: "a period has no dimension",
    edge: listing("/sender/cdrs", (item) => ({
      ...item,
      charging_periods: [{ start_date_time: "2026-03-02T09:00:00Z", dimensions: [] }],
    })),
  },
  {
    rule: "CDR-07",
    name: "a CDR changes",
    edge: answering((a, { url }, { asked }) =>
      url.includes("/sender/cdrs")
        ? { ...a, body: a.body.replaceAll('"city":"Utrecht"', `"city":"Utrecht ${asked}"`) }
        : undefined,
    ),
  },
  {
    rule: "CDR-08",
    name: "energy is in Wh",
    edge: listing("/sender/cdrs", (item) => ({ ...item, total_energy: 11000 })),
  },
  {
    rule: "CDR-08",
    name: "parking is not in the total",
    edge: listing("/sender/cdrs", (item) => ({ ...item, total_parking_time: 99 })),
  },
];
