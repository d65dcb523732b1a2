import type { Cursor, CursorStore, OcpiEvent } from "@openocpi/protocol";
import {
  memoryCursors,
  type OcpiOptions,
  type Platform,
  type Pulled,
  type SyncStatus,
} from "@openocpi/server";
import { expectTypeOf } from "vitest";

declare const platform: Platform;
const options = (choice: Partial<OcpiOptions>): Partial<OcpiOptions> => choice;

// One call pulls one module of one partner, and says what came of it.
expectTypeOf(platform.pull("cpo", "locations")).resolves.toEqualTypeOf<Pulled>();
expectTypeOf(platform.pull("cpo", "hubclientinfo", { full: true, signal: new AbortController().signal }))
  .resolves.toHaveProperty("cursor")
  .toEqualTypeOf<string | undefined>();
// @ts-expect-error commands have no list
platform.pull("cpo", "commands");
// @ts-expect-error where a pull begins is not chosen by hand
platform.pull("cpo", "locations", { date_from: "2026-03-02T00:00:00Z" });

// A `vanished` event is what is confirmed.
const onEvent = (event: OcpiEvent): void => {
  if (event.type === "vanished")
    expectTypeOf(platform.confirmVanished(event)).resolves.toEqualTypeOf<Pulled>();
  // @ts-expect-error no other event is
  if (event.type === "pull") platform.confirmVanished(event);
};
options({ onEvent });
platform.confirmVanished({
  ...{ partner: "cpo", module: "tariffs" },
  owner: { country_code: "NL", party_id: "OCA" },
  ids: ["T1"],
});

// Nothing has to be chosen; what can be is numbers of seconds, per module.
options({ sync: {}, cursors: memoryCursors(), pullOverlapSeconds: 60, vanished: { throughHubs: true } });
options({ sync: { every: 600, fullEvery: 0 } });
options({ sync: { every: { sessions: 60, cdrs: 0 } } });
// @ts-expect-error there is no such module
options({ sync: { every: { location: 60 } } });
// @ts-expect-error credentials are not pulled
options({ sync: { every: { credentials: 60 } } });

expectTypeOf(platform.sync.status()).resolves.toEqualTypeOf<SyncStatus[]>();
expectTypeOf(
  platform.sync.status({ partner: "cpo", module: "cdrs" }),
).resolves.items.toEqualTypeOf<SyncStatus>();
expectTypeOf<SyncStatus["next"]>().toEqualTypeOf<string | undefined>();

// A store keeps records whole.
expectTypeOf<CursorStore["update"]>().toEqualTypeOf<
  (
    partner: string,
    module: Cursor["module"],
    change: (current: Cursor | undefined) => Cursor,
  ) => Promise<Cursor>
>();
