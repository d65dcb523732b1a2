import { skip, succeeded } from "../check.js";
import type { ConformanceContext } from "../context.js";
import type { Exchange } from "../exchange.js";
import { bodyOf, type CommandName } from "./command-bodies.js";

const name = "commands.receiver";

export interface Sent {
  url: string;
  answer: Exchange;
}

/** Sends a command, each with a response URL of its own. */
export async function send(
  context: ConformanceContext,
  command: CommandName,
  more: object = {},
): Promise<Sent> {
  const url = context.peer.responseUrl();
  const json = { ...(await bodyOf(context, command)), response_url: url, ...more };
  return { url, answer: await context.ask("POST", name, [command], { json }) };
}

/** One that was ACCEPTED, so that a result has to follow. */
export async function accepted(
  context: ConformanceContext,
  command: CommandName = "START_SESSION",
  more: object = {},
) {
  const { url, answer } = await send(context, command, more);
  succeeded(answer);
  if (answer.data.result !== "ACCEPTED") skip(`${command} was not ACCEPTED: ${answer.data.result}`);
  return { url, answer, result: await context.result(url) };
}
