import { memoryCrud, NotRegistered, ocpi, type Platform } from "@openocpi/server";
import { expect, onTestFinished, test } from "vitest";
import { role } from "../support/conformance-net.js";
import { ours } from "../support/conformance-story.js";

/** Everything that is done with a partner by our id of it. */
const calls: Record<string, (platform: Platform, id: string) => Promise<unknown>> = {
  update: (platform, id) => platform.update(id),
  diagnose: (platform, id) => platform.diagnose(id),
  changePartner: (platform, id) => platform.changePartner(id, {}),
  unregister: (platform, id) => platform.unregister(id),
  block: (platform, id) => platform.block(id),
  unblock: (platform, id) => platform.unblock(id),
  partner: (platform, id) => platform.partner(id),
  pull: (platform, id) => platform.pull(id, "locations"),
  confirmVanished: (platform, id) =>
    platform.confirmVanished({ partner: id, module: "locations", owner: ours, ids: [] }),
  "commands.stopSession": (platform, id) =>
    platform.commands.stopSession({ partner: id }, { session_id: "S1" }),
  "chargingProfiles.clear": (platform, id) =>
    platform.chargingProfiles.clear({ partner: id }, { session_id: "S1" }),
  pushAll: (platform, id) => platform.pushAll(id, "locations"),
  "deliveries.resume": (platform, id) => platform.deliveries.resume(id),
};

test.each(Object.entries(calls))("%s says in one way that nobody has this id", async (_, call) => {
  const crud = memoryCrud<never>();
  const platform = ocpi({
    roles: [role(ours, "CPO")],
    publicUrl: "https://oca.example/ocpi",
    modules: {
      locations: { sender: crud, receiver: crud },
      commands: { sender: {} },
      chargingprofiles: { sender: {} },
    },
  });
  onTestFinished(() => platform.close());
  const error = await call(platform, "nobody").catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(NotRegistered);
  expect(error).toMatchObject({ message: "there is no partner nobody", status: undefined });
});
