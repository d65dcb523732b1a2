import type { ActionAnswer } from "@openocpi/server";
import type { CommandResponse, CommandResult } from "@openocpi/spec";
import { refused } from "./evses.js";
import type { World } from "./world.js";

/** What is said at once. */
type Refusal = Pick<CommandResponse, "result" | "message">;

/** The CPO itself says no, and why. */
export const no = (result: "REJECTED" | "UNKNOWN_SESSION", text: string): Refusal => ({
  result,
  message: [{ language: "en", text }],
});

/** It is passed on to the charge point, whose answer follows; a fault of ours looks like one of its own. */
export function passedOn(
  { schedule, publisher }: World,
  make: () => Promise<CommandResult>,
): ActionAnswer<"ACCEPTED", CommandResult> {
  const answer = async () => {
    try {
      return await make();
    } catch (error) {
      publisher.report(error);
      return refused("FAILED", error instanceof Error ? error.message : String(error));
    }
  };
  return { result: "ACCEPTED", later: schedule.answer(answer) };
}

export const accepted: CommandResult = { result: "ACCEPTED" };
