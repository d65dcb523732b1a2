import { document, type SchemaName, type Strength, tolerantDocument, validate } from "@openocpi/spec";
import { Ajv, type ValidateFunction } from "ajv";
import newKeywords from "ajv/dist/vocabularies/next.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { values } from "../fuzz/values.js";
import { mutated } from "../support/mutated.js";

/**
 * The validators are written out when generating, and then changed so that they are quicker: characters are counted only
 * where the length leaves a doubt, and looked at in a loop. Ajv itself, which has changed nothing, has to say the same.
 */
function unchanged(strength: Strength): (name: SchemaName) => ValidateFunction {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addVocabulary(Array.isArray(newKeywords) ? newKeywords : newKeywords.default);
  ajv.addKeyword({
    keyword: "x-max-decimals",
    type: "number",
    validate: (most: number, value: number) => Number(value.toFixed(most)) === value,
  });
  const { components } = strength === "strict" ? document : tolerantDocument;
  ajv.addSchema({ $id: "document", components });
  return (name) => {
    const found = ajv.getSchema(`document#/components/schemas/${name}`);
    if (!found) throw new Error(`there is no ${name}`);
    return found;
  };
}

/** Texts at the edges of what a schema allows: empty, long, of characters that take two units, or of half of one. */
const units = [
  "a",
  "~",
  " ",
  "é",
  "🔋",
  "\ud83d",
  "\u0000",
  "\u001f",
  "\u007f",
  "\u0080",
  "\u009f",
  "\u00a0",
  "\u2028",
];
const lengths = [
  0, 1, 2, 3, 4, 5, 6, 20, 35, 36, 37, 38, 39, 40, 45, 46, 64, 65, 72, 100, 101, 255, 256, 511, 513,
];
const texts = units.flatMap((unit) => lengths.map((length) => unit.repeat(length)));

const names = ["Location", "EVSE", "Connector", "CDR", "CdrToken", "Token", "Tariff", "Credentials"] as const;
describe.each(["strict", "tolerant"] as const)("the %s validators", (strength) => {
  const original = unchanged(strength);
  it.each(names)("find in a %s what Ajv finds", (name) => {
    const [value = {}] = fc.sample(values(name), { seed: 20_263, numRuns: 20 }).toSorted(byMembers);
    for (const [member, inside] of Object.entries(value)) {
      if (typeof inside !== "string") continue;
      for (const text of texts) {
        const changed = { ...value, [member]: text };
        const isValid = validate(name, changed, strength).length === 0;
        expect(isValid, `${member} ${JSON.stringify(text)}`).toBe(original(name)(changed));
      }
    }
  });

  it.each(names)("find in a %s what Ajv finds, whatever is in it", (name) => {
    const changed = values(name).chain((value) => mutated(value, fc.constantFrom(...texts)));
    const agrees = (value: unknown) =>
      (validate(name, value, strength).length === 0) === original(name)(value);
    fc.assert(fc.property(changed, agrees), { seed: 20_263, numRuns: 100 });
  });
});

/** Those with the most members first. */
const byMembers = (a: object, b: object): number => Object.keys(b).length - Object.keys(a).length;
