import {
  type Own,
  ownObjects,
  type Seed,
  type Simulation,
  type SimulationOptions,
  simulation,
} from "@openocpi/cli";
import type { ActionAnswer, ActionContext } from "@openocpi/server";
import type { CDR, CommandResult, EVSE, Location, Session } from "@openocpi/spec";
import { allOf, cpo, emsp } from "../roundtrip/parties.js";
import { type ManualClock, manualClock } from "./manual-clock.js";
import { evse, location, tariff, token } from "./simulated-objects.js";

/** What was pushed: all of it, or what of it has changed. */
export interface Push {
  module: string;
  object: Session | CDR | Location;
  options?: { evse?: string; change?: Record<string, unknown> };
  /** By the clock of the test. */
  at: number;
}

type Commands = Required<Simulation["commands"]>;
type Asked<Name extends keyof Commands> = Omit<Parameters<Commands[Name]>[0], "response_url">;

/** What was answered at once, and what came later. */
export interface Outcome {
  response: string;
  text?: string | undefined;
  result?: CommandResult | undefined;
}

/** Charge points without a network: the test is the platform, and the clock. */
export interface Points {
  own: Own;
  clock: ManualClock;
  points: Simulation;
  pushes: Push[];
  errors: unknown[];
  start(more?: Partial<Asked<"startSession">>): Promise<Outcome>;
  stop(session_id: string): Promise<Outcome>;
  reserve(more?: Partial<Asked<"reserveNow">>): Promise<Outcome>;
  cancel(reservation_id?: string): Promise<Outcome>;
  unlock(more?: Partial<Asked<"unlockConnector">>): Promise<Outcome>;
  /** What charge points answer to when the test lets time pass. */
  settled<Result>(
    answer: Promise<ActionAnswer<string, Result>>,
  ): Promise<{ response: string; result?: Result }>;
  sessions(): Promise<Session[]>;
  cdrs(): Promise<CDR[]>;
  evse(uid?: string): Promise<EVSE | undefined>;
  minutes(count: number): Promise<void>;
}

export const seconds = 1_000;
export const context: ActionContext = {
  id: "R",
  partner: "emsp",
  from: emsp,
  to: cpo,
  module: "commands",
  role: "receiver",
  version: "2.2.1",
  requestId: "1",
  correlationId: "1",
};
/** Every command has one; nobody calls it here. */
const response_url = "https://emsp.example/result";

export interface PointsOptions extends Omit<SimulationOptions, "clock" | "onError"> {
  seed?: Seed;
  start?: number;
  push?: () => Promise<void>;
}

export function chargePoints({ seed, start, speed = 1, push }: PointsOptions = {}): Points {
  const clock = manualClock(start);
  const own = ownObjects({ locations: [location([evse("E1"), evse("E2")])], tariffs: [tariff()], ...seed });
  const [pushes, errors]: [Push[], unknown[]] = [[], []];
  const points = simulation(own, { speed, clock, onError: (error) => errors.push(error) });
  points.start({
    async push(module, object, options) {
      await push?.();
      if (typeof object === "function") throw new Error("nobody is asked here");
      const pushed = { module, object, ...(options && { options }), at: clock.now() };
      pushes.push(structuredClone(pushed) as Push);
      return { targets: [], skipped: [], done: Promise.resolve([]) };
    },
  });
  const { commands } = points;
  const settled: Points["settled"] = async (answer) => {
    const { result: response, later } = await answer;
    if (!later) return { response };
    await clock.pass(Math.ceil((2 * seconds) / Math.max(1, speed)));
    return { response, result: await later };
  };
  const command = async (
    answer: Promise<ActionAnswer<string, CommandResult> & { message?: { text: string }[] }> | undefined,
  ): Promise<Outcome> => {
    if (!answer) throw new Error("there is no such action");
    const { message } = await answer;
    return { ...(await settled(answer)), ...(message && { text: message[0]?.text }) };
  };
  const reservation = (id: string) => ({ ...context, reservation: `emsp/${id}` });
  return {
    own,
    clock,
    points,
    pushes,
    errors,
    settled,
    start: (more) =>
      command(
        commands.startSession?.({ response_url, token: token("D1"), location_id: "L1", ...more }, context),
      ),
    stop: (session_id) => command(commands.stopSession?.({ response_url, session_id }, context)),
    reserve: ({ reservation_id = "R1", ...more } = {}) =>
      command(
        commands.reserveNow?.(
          {
            response_url,
            token: token("D1"),
            location_id: "L1",
            expiry_date: new Date(clock.now() + 3_600 * seconds).toISOString(),
            reservation_id,
            ...more,
          },
          reservation(reservation_id),
        ),
      ),
    cancel: (reservation_id = "R1") =>
      command(commands.cancelReservation?.({ response_url, reservation_id }, reservation(reservation_id))),
    unlock: (more) =>
      command(
        commands.unlockConnector?.(
          { response_url, location_id: "L1", evse_uid: "E1", connector_id: "1", ...more },
          context,
        ),
      ),
    sessions: () => allOf(own.sessions),
    cdrs: () => allOf(own.cdrs),
    async evse(uid = "E1") {
      const [found] = await allOf(own.locations);
      return found?.evses?.find((each) => each.uid === uid);
    },
    minutes: (count) => clock.pass((count * 60 * seconds) / speed),
  };
}
