import { locations, objects, type QuirkRow } from "./make.js";

/** What its objects are like. */
export const contents: QuirkRow[] = [
  {
    quirk: "sends an over-long text",
    ...locations(() => ({ city: "x".repeat(46) })),
    findings: ["objects-differ"],
  },
  {
    quirk: "sends objects without a required field",
    ...locations(() => ({ last_updated: null })),
    findings: ["objects-refused"],
  },
  {
    quirk: "writes DateTimes without Z",
    ...objects((each) => Object.assign(each, JSON.parse(JSON.stringify(each).replaceAll('00Z"', '00"')))),
    findings: ["sends-without-z"],
  },
  {
    quirk: "sends objects of others",
    ...locations(() => ({ party_id: "XYZ" })),
    findings: ["foreign-owner"],
  },
  {
    quirk: "writes its parties in another case",
    ...locations(() => ({ party_id: "oca" })),
    findings: [],
  },
];
