import type { ActionAnswer } from "@openocpi/server";
import type { CommandResponse, CommandResult } from "@openocpi/spec";
import { refused } from "./evses.js";
import type { World } from "./world.js";

/** What is said at once. */
type Refusal<Result> = Pick<CommandResponse, "message"> & { result: Result };

/** The CPO itself says no, and why. */
export const no = <Result extends "REJECTED" | "UNKNOWN_SESSION">(
  result: Result,
  text: string,
): Refusal<Result> => ({
  result,
  message: [{ language: "en", text }],
});

/** It is passed on to the charge point, if that is up: its answer follows. A fault of ours looks like one of its own. */
export function passedOn(
  { schedule, publisher }: World,
  make: () => Promise<CommandResult>,
): ActionAnswer<"ACCEPTED" | "REJECTED", CommandResult> {
  if (schedule.isClosed) return no("REJECTED", "The charge points are shut down.");
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
