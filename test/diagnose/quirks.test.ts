import { describe, expect, it } from "vitest";
import { quirks } from "../support/quirks/index.js";
import { quirkyPartner } from "../support/quirky-partner.js";

// What is probed of one list is probed of each: three of them do.
const { us, seen, become } = await quirkyPartner([
  { module: "locations", role: "sender" },
  { module: "sessions", role: "sender" },
  { module: "cdrs", role: "sender" },
  { module: "tokens", role: "receiver" },
]);

describe("a partner that differs is found out, and gets a profile (P-11 to P-20)", () => {
  it.each(quirks)("one that $quirk", async ({ quirk: _, findings, profile = {}, requests, ...quirk }) => {
    const before = await us.partners.list();
    become(quirk);
    const diagnosis = await us.diagnose("cpo");
    expect(
      diagnosis.findings.map(({ id }) => id).sort(),
      JSON.stringify(diagnosis.findings, null, 1),
    ).toEqual([...findings].sort());
    expect(diagnosis.profile).toEqual(profile);
    if (requests !== undefined) expect(diagnosis.requests).toBe(requests);

    expect(seen.filter((line) => !line.startsWith("GET "))).toEqual([]);
    expect(await us.partners.list()).toEqual(before);
    const text = JSON.stringify(diagnosis);
    expect(JSON.parse(text)).toEqual(diagnosis);
    // Tokens, both ways and in Base64; the Tokens, contracts and addresses of its objects; secrets in its URLs.
    expect(text).not.toMatch(/token-[BC]-of|dG9rZW4t|04A2C91BE25E80|-C1|Stationsplein|52\.0896|secret/);
    for (const { evidence, id } of diagnosis.findings) expect(evidence[0]?.request, id).toMatch(/^GET http/);
  });
});
