import assert from "node:assert/strict";
import { answeredWith, isValid, skip, succeeded, told } from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";

const rows: readonly Row[] = [
  {
    rule: "VER-01",
    name: "versions is a list of versions with their URLs, 2.2.1 among them",
    async run({ subject }) {
      const found = subject.versions ?? skip("versions were not read");
      succeeded(found);
      assert.ok(Array.isArray(found.envelope.data), `data of versions is a list, but ${told(found)}`);
      for (const version of found.items) isValid("Version", version);
      assert.ok(subject.detailsUrl, `2.2.1 is among the versions, but ${told(found)}`);
    },
  },
  {
    rule: "VER-01",
    name: "the details of a version are one object about exactly that version, with endpoints",
    async run({ subject }) {
      const found = subject.details ?? skip("there are no details to read");
      succeeded(found);
      isValid("VersionDetails", found.data);
      assert.equal(found.data.version, "2.2.1", "the version in the details");
    },
  },
  {
    rule: "VER-01",
    name: "reading versions and details has no side effects: it can be done again and says the same",
    async run(context) {
      const { subject } = context;
      const again = await context.askAt("GET", subject.url);
      assert.deepEqual(again.envelope.data, subject.versions?.envelope.data, "versions, read again");
      const details = await context.askAt("GET", subject.detailsUrl ?? skip("there are no details to read"));
      assert.deepEqual(details.envelope.data, subject.details?.envelope.data, "details, read again");
    },
  },
  {
    rule: "VER-03",
    name: "each interface is published once, as SENDER or RECEIVER, and credentials are among them",
    async run({ subject }) {
      const endpoints = subject.endpoints.filter(({ identifier }) => identifier !== "credentials");
      const names = endpoints.map(({ identifier, role }) => `${identifier} ${role}`);
      assert.deepEqual(names, [...new Set(names)], "an interface is published once");
      for (const { role, identifier } of endpoints)
        assert.match(role, /^(SENDER|RECEIVER)$/, `the role of ${identifier}`);
      assert.ok(subject.endpoint("credentials"), "credentials are published");
    },
  },
  {
    rule: "VER-03",
    name: "who owns Locations or Tokens publishes SENDER, and who takes them in RECEIVER",
    async run({ subject }) {
      const roles = new Set(subject.roles.map(({ role }) => role));
      if (roles.size !== 1) skip("it has several roles");
      const names = subject.endpoints.map(({ identifier, role }) => `${identifier} ${role}`);
      const odd = roles.has("CPO") ? "tokens SENDER" : roles.has("EMSP") ? "locations SENDER" : "";
      assert.ok(!names.includes(odd), `${odd} is not an interface of ${[...roles]}`);
    },
  },
  {
    rule: "VER-01",
    name: "versions and details are open to the token that was given in registering",
    async run(context) {
      succeeded(await context.askAt("GET", context.subject.url));
      succeeded(
        await context.askAt("GET", context.subject.detailsUrl ?? skip("there are no details to read")),
      );
    },
  },
  {
    rule: "AMB-14",
    name: "versions ignores parameters of paging",
    async run(context) {
      const paged = await context.askAt("GET", context.subject.url, { query: { limit: "1", offset: "0" } });
      answeredWith(paged, 200);
      assert.deepEqual(
        paged.envelope.data,
        context.subject.versions?.envelope.data,
        "versions, with parameters",
      );
    },
  },
];

export const versionsCases: readonly ConformanceCase[] = casesFor([], rows);
