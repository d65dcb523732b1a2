import type { Schemas } from "@openocpi/protocol";
import type { ActionAnswer } from "@openocpi/server";
import { startBody } from "./actions-bodies.js";
import type { ActingCpo } from "./actions-cpo.js";
import type { Answer, Ask } from "./conformance-ask.js";

export type CommandAnswer = ActionAnswer<Schemas["CommandResponseType"], Schemas["CommandResult"]>;
export const accepted = { result: "ACCEPTED" } as const;
export const failed = { result: "FAILED" } as const;

/** A START_SESSION that the CPO has answered. */
export interface Started {
  /** Where its result goes. */
  url: string;
  /** Of the result. */
  id: string;
  answer: Answer;
}

/** Sends START_SESSION, which the CPO answers so. */
export async function started(
  cpo: ActingCpo,
  answer: CommandAnswer | ((id: string) => CommandAnswer | Promise<CommandAnswer>),
  { url = cpo.inbox.url(), ...ask }: Ask & { url?: string } = {},
): Promise<Started> {
  let id = "";
  cpo.does.commands.startSession = async (_, context) => {
    id = context.id;
    return typeof answer === "function" ? answer(id) : answer;
  };
  return {
    url,
    answer: await cpo.command("START_SESSION", startBody(url), ask),
    get id() {
      return id;
    },
  };
}

/**
 * Sends another command and waits for its result: whatever was to be sent before has been by then, for it takes the
 * same way.
 */
export async function afterAnother(cpo: ActingCpo): Promise<void> {
  const { url } = await started(cpo, { ...accepted, later: Promise.resolve(accepted) });
  await cpo.inbox.next(url);
}
