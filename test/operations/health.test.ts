import { memoryPartners, memoryPending } from "@openocpi/protocol";
import type { Health, OcpiOptions } from "@openocpi/server";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { restarted } from "../support/actions-restart.js";

afterEach(() => {
  vi.useRealTimers();
});
const up: Health = { status: "ok", checks: { open: "ok", partners: "ok", pending: "ok" } };
const secret = "postgres://user:password@10.0.0.7/ocpi is down";
const fails = async () => {
  throw new Error(secret);
};
const platform = (more: Partial<OcpiOptions> = {}) =>
  restarted({ partners: memoryPartners(), pending: memoryPending() }, more);

test("where the stores answer all is ok, and nothing is told", async () => {
  const { platform: cpo, log } = platform();
  expect(await cpo.health()).toEqual(up);
  expect(log.of("error")).toEqual([]);
});

test.each([
  ["partners", { partners: { ...memoryPartners(), byTokenHash: fails } }],
  ["pending", { pending: { ...memoryPending(), get: fails } }],
] as const)("a store of %s that fails is told by its name alone; the event says why", async (name, more) => {
  const { platform: cpo, log } = platform(more);
  const health = await cpo.health();
  expect(health).toEqual({ status: "failing", checks: { ...up.checks, [name]: "failing" } });
  expect(JSON.stringify(health)).not.toContain("10.0.0.7");
  const { error } = await log.until("error");
  expect(error).toMatchObject({ message: expect.stringContaining(name), cause: { message: secret } });
});

test("a store that throws at once, and one that never answers, fail too", async () => {
  vi.useFakeTimers();
  const throws = () => {
    throw new Error(secret);
  };
  const never = () => new Promise<never>(() => {});
  const { platform: cpo } = platform({
    partners: { ...memoryPartners(), byTokenHash: never },
    pending: { ...memoryPending(), get: throws },
  });
  const health = cpo.health();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await health).toEqual({
    status: "failing",
    checks: { open: "ok", partners: "failing", pending: "failing" },
  });
});

test("from the moment that it is to close it is not ready, while it still waits", async () => {
  vi.useFakeTimers();
  const { platform: cpo } = platform();
  onTestFinished(() => cpo.close());
  const closing = cpo.close({ seconds: 5 });
  expect(await cpo.health()).toEqual({ status: "failing", checks: { ...up.checks, open: "failing" } });
  await closing;
  expect((await cpo.health()).checks.open).toBe("failing");
});
