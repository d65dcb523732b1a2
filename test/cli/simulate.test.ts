import { checkCdr } from "@openocpi/pricing";
import { validate } from "@openocpi/spec";
import { expect, test } from "vitest";
import { simulated } from "../support/simulated.js";

test("a session", async () => {
  const s = await simulated();
  const { result, session } = await s.start();
  expect(result).toEqual({ result: "ACCEPTED" });
  await s.clock.pass(10_000);
  await expect.poll(async () => (await s.received.sessions())[0]?.kwh).toBeGreaterThan(0);
  expect(await s.stop(session!.id)).toEqual({ result: "ACCEPTED" });
  await expect.poll(s.received.cdrs).toHaveLength(1);
  const [cdr] = await s.received.cdrs();
  expect(validate("CDR", cdr, "strict")).toEqual([]);
  expect(checkCdr(cdr!).agrees).toBe(true);
});
