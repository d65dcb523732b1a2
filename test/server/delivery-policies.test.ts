import { memoryPartners, ocpi } from "@openocpi/server";
import { describe, expect, test } from "vitest";
import { role } from "../support/conformance-net.js";
import { ours } from "../support/conformance-story.js";

/** As it comes from a file or a database, where no compiler has looked. */
const misspelt = JSON.parse('{"cdrs":"nwest"}');
const words = /`delivery\.cdrs` is "nwest": it has to be one of resync, newest, forward, strict, none/;
const roles = [role(ours, "CPO")];

describe("a delivery policy that is misspelt would lose what is pushed (P-16)", () => {
  test("in the options", () => {
    expect(() => ocpi({ roles, modules: {}, delivery: misspelt })).toThrow(words);
  });

  test("of a partner, new or known", async () => {
    const partners = memoryPartners();
    const platform = ocpi({ roles, modules: {}, partners });
    await expect(platform.invite({ id: "a", delivery: misspelt })).rejects.toThrow(words);
    await platform.invite({ id: "a" });
    await expect(platform.changePartner("a", { delivery: misspelt })).rejects.toThrow(words);
    expect((await partners.get("a"))?.delivery).toBeUndefined();
    await platform.close();
  });
});
