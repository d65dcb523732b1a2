import type { Partner, Profile } from "@openocpi/protocol";
import type { Diagnosis, Finding, FindingId, PartnerChange, Platform, UpdateOptions } from "@openocpi/server";
import { expectTypeOf } from "vitest";

declare const platform: Platform;

// What is proposed is what is applied.
expectTypeOf<Diagnosis["profile"]>().toEqualTypeOf<Profile>();
expectTypeOf<Diagnosis["profile"]>().toExtend<NonNullable<PartnerChange["profile"]>>();
expectTypeOf(
  platform.diagnose("cpo", { signal: new AbortController().signal }),
).resolves.toEqualTypeOf<Diagnosis>();

// A finding can be switched over, and a misspelt one does not compile.
expectTypeOf<Finding["id"]>().toEqualTypeOf<FindingId>();
expectTypeOf<"raw-token" | "no-link" | "slash-wanted">().toExtend<FindingId>();
// @ts-expect-error there is no such finding
const _misspelt: FindingId = "raw-tokens";

// Plain data: nothing in it that JSON would lose.
type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [member: string]: Json };
type Plain<T> = T extends Json ? T : T extends object ? { [K in keyof T]: Plain<T[K]> } : never;
expectTypeOf<Diagnosis>().toExtend<Plain<Diagnosis>>();

// New tokens, with a token A or without.
expectTypeOf(platform.update("cpo")).resolves.toEqualTypeOf<Partner>();
expectTypeOf(platform.update("cpo", { token: "a", reusable: true })).resolves.toEqualTypeOf<Partner>();
expectTypeOf<keyof UpdateOptions>().toEqualTypeOf<"token" | "reusable">();

// What is changed of a partner never touches its tokens, roles and endpoints.
expectTypeOf(
  platform.changePartner("cpo", { profile: { rawToken: true }, delivery: { cdrs: "forward" } }),
).resolves.toEqualTypeOf<Partner>();
// @ts-expect-error the status is not the operator's to write
void platform.changePartner("cpo", { status: "registered" });
// @ts-expect-error there is no such member
void platform.changePartner("cpo", { profile: { rawTokens: true } });
