import { memoryPartners, ocpi, type Platform } from "@openocpi/server";
import { describe, expect, onTestFinished, test } from "vitest";
import { role } from "../support/conformance-net.js";
import { ours, theirs } from "../support/conformance-story.js";

/** As they come from a file or a database, where no compiler has looked. */
const wrong: [string, string, RegExp][] = [
  ["a quirk that is misspelt", '{"profile":{"putonly":true}}', /`profile\.putonly` is none of .*putOnly/],
  ["a member that is misspelt", '{"profil":{"putOnly":true}}', /`profil` is none of .*profile/],
  ["what only a connection can change", '{"status":"registered"}', /`status` is none of/],
  ["tokens", '{"inbound":[]}', /`inbound` is none of/],
  [
    "something that every object has",
    '{"profile":{"constructor":true}}',
    /`profile\.constructor` is none of/,
  ],
  ["a network that is none", '{"network":{"allowNetworks":["10/8"]}}', /is not a network/],
];

const ways: Record<string, (platform: Platform, options: object) => Promise<unknown>> = {
  invite: (platform, options) => platform.invite({ id: "b", ...options }),
  register: (platform, options) =>
    platform.register({ id: "b", url: "https://partner.example/versions", token: "token-a", ...options }),
  importPartner: (platform, options) =>
    platform.importPartner({
      ...{ id: "b", tokenTheyUse: "theirs", tokenWeUse: "ours" },
      ...{ roles: [role(theirs, "EMSP")], endpoints: [] },
      ...options,
    }),
  changePartner: (platform, options) => platform.changePartner("a", options),
};

describe.each(Object.entries(ways))("%s refuses, and changes nothing", (_, way) => {
  test.each(wrong)("%s", async (_name, options, words) => {
    const partners = memoryPartners();
    const roles = [role(ours, "CPO")];
    const platform = ocpi({ roles, modules: {}, partners, publicUrl: "https://oca.example/ocpi" });
    onTestFinished(() => platform.close());
    await platform.invite({ id: "a" });
    const before = await partners.list();
    const error = await way(platform, JSON.parse(options)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(words);
    expect(await partners.list()).toEqual(before);
  });
});
