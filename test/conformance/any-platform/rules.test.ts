import { readFileSync } from "node:fs";
import { conformanceCases, conformanceRules } from "@openocpi/server/testing";
import { describe, expect, it, test } from "vitest";

const proven = new Set(conformanceCases.map(({ rule }) => rule));
const known = new Set(conformanceRules.map(({ id }) => id));
const page = readFileSync(new URL("../../../generated/2.2.1/rules.md", import.meta.url), "utf8");

describe("the rules", () => {
  test.each(conformanceRules)(
    "$id is proven from outside, or it is said why it cannot be",
    ({ id, unseen }) => {
      expect({ proven: proven.has(id), explained: unseen !== undefined }).toEqual(
        unseen === undefined ? { proven: true, explained: false } : { proven: false, explained: true },
      );
      expect(page).toContain(`## ${id}\n`);
    },
  );

  it("are all of OCPI 2.2.1, and those of practice, each once", () => {
    const practice = [...known].filter((id) => id.startsWith("P-"));
    expect(practice).toEqual(Array.from({ length: 21 }, (_, index) => `P-${index + 1}`));
    expect([known.size, conformanceRules.length]).toEqual([146, 146]);
  });
});

describe("the cases", () => {
  it("are each about a rule, or about what the standard leaves open", () => {
    const others = [...proven].filter((rule) => !known.has(rule) && !/^AMB-\d\d$/.test(rule));
    expect(others).toEqual([]);
  });

  it("have each a name of their own", () => {
    const names = conformanceCases.map(({ rule, name }) => `${rule}: ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("are all on the page of rules", () => {
    const missing = conformanceCases.filter(({ name }) => !page.includes(name.replaceAll("|", "\\|")));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
