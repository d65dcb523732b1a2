import type { Party, Schemas } from "@openocpi/protocol";
import { memoryCrud, type OcpiOptions } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import type { ClientInfo, Token } from "@openocpi/spec";
import { onTestFinished } from "vitest";
import { token } from "./conformance-objects.js";
import { type EventLog, eventLog } from "./event-log.js";
import { type ScriptedAnswer, type ScriptedPartner, scriptPartner } from "./scripted-partner.js";

export const mov: Party = { country_code: "BE", party_id: "MOV" };
export const lux: Party = { country_code: "LU", party_id: "LUX" };
export const uid = "04A2C91BE25E80";

/** A card as its eMSP has pushed it; RFID, unless told otherwise. */
export const card = (more: Partial<Token> = {}): Token => token(uid, more);

/** What an eMSP answers that knows the card. */
export const says = (
  allowed: Schemas["AllowedType"],
  more: Partial<Schemas["AuthorizationInfo"]> = {},
): ScriptedAnswer => ({ data: { allowed, token: card(), ...more } });
/** What one answers that does not. */
export const unknown: ScriptedAnswer = { http: 404, status_code: 2004 };

export interface AuthorizingCpo {
  platform: Awaited<ReturnType<typeof ocpiNet<"cpo">>>["cpo"]["platform"];
  /** The same net, for what comes in. */
  cpo: Awaited<ReturnType<typeof ocpiNet<"cpo">>>["cpo"];
  log: EventLog;
  /** eMSPs by their ids, each a partner. */
  emsps: Readonly<Record<string, ScriptedPartner>>;
  /** Whom it has asked, in which order. */
  asked(): string[];
}

/** A CPO with cards that were pushed to it, and eMSPs that answer what the test says. */
export async function authorizingCpo(
  emsps: Readonly<Record<string, ScriptedAnswer | ScriptedPartner["answer"]>>,
  {
    cards = [],
    infos = [],
    parties = { mov, lux },
    ...options
  }: Partial<OcpiOptions> & {
    cards?: readonly Token[];
    infos?: readonly ClientInfo[];
    parties?: Readonly<Record<string, Party>>;
  } = {},
): Promise<AuthorizingCpo> {
  const log = eventLog();
  const modules = {
    tokens: { receiver: memoryCrud(cards) },
    hubclientinfo: { receiver: memoryCrud(infos) },
  };
  const net = await ocpiNet({ cpo: { modules, onEvent: log.onEvent, ...options } });
  onTestFinished(() => net.close());
  const met: Record<string, ScriptedPartner> = {};
  const order: string[] = [];
  for (const [id, answer] of Object.entries(emsps)) {
    const emsp = await scriptPartner(id, parties[id] ?? mov, "EMSP");
    onTestFinished(() => emsp[Symbol.asyncDispose]());
    emsp.answer = (asked) => {
      order.push(id);
      return typeof answer === "function" ? answer(asked) : answer;
    };
    await emsp.meet(net.cpo.platform);
    met[id] = emsp;
  }
  return { platform: net.cpo.platform, cpo: net.cpo, log, emsps: met, asked: () => order };
}
