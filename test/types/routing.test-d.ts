import type { PartnerClient } from "@openocpi/client";
import type { Received } from "@openocpi/protocol";
import type { AuthorizationDecision, NoRoute, Platform } from "@openocpi/server";
import type { AllowedType, Token } from "@openocpi/spec";
import { expectTypeOf } from "vitest";

declare const platform: Platform;
const party = { country_code: "NL", party_id: "OCA" };

// A party is called like a partner.
expectTypeOf(platform.party(party)).resolves.toEqualTypeOf<PartnerClient>();
platform.party({ ...party, role: "CPO" });
// @ts-expect-error no such role
platform.party({ ...party, role: "BOSS" });
// @ts-expect-error half a party
platform.party({ country_code: "NL" });
expectTypeOf<NoRoute["reason"]>().toEqualTypeOf<"unknown" | "not-connected" | "offline">();

// Who may charge, and why.
expectTypeOf(platform.authorize({ uid: "04A2" })).resolves.toEqualTypeOf<AuthorizationDecision>();
platform.authorize({ uid: "04A2", type: "APP_USER", location: { location_id: "LOC1" }, timeoutMs: 3_000 });
// @ts-expect-error a uid is needed
platform.authorize({ type: "RFID" });
// @ts-expect-error no such type
platform.authorize({ uid: "04A2", type: "BADGE" });
// @ts-expect-error an EVSE of no Location
platform.authorize({ uid: "04A2", location: { evse_uids: ["E1"] } });
expectTypeOf<AuthorizationDecision["answer"]>().toEqualTypeOf<AllowedType | undefined>();
expectTypeOf<AuthorizationDecision["token"]>().toEqualTypeOf<Received<Token> | undefined>();
expectTypeOf<AuthorizationDecision["why"]>().toEqualTypeOf<
  | "whitelisted"
  | "invalid"
  | "asked"
  | "offline-whitelisted"
  | "offline"
  | "location-needed"
  | "error"
  | "unknown"
>();
