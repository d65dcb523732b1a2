import { setTimeout as pause } from "node:timers/promises";
import type { Location } from "@openocpi/spec";
import type { Screen } from "../screen.js";
import { checkBill } from "./bill.js";
import { cast, driversToken } from "./cast.js";
import { authorize, type Charged, charge } from "./charging.js";
import { tellEnd, tellNextSteps, tellScene, tellStopped } from "./frame.js";
import { liveChanges, type Spot, spotsIn } from "./live-changes.js";
import { nextSteps } from "./next-steps.js";
import { type Network, openPlatforms, type Ports } from "./platforms.js";
import { pull } from "./pull.js";
import { admitReader } from "./reader.js";
import { register } from "./registration.js";
import { type Story, storyOn } from "./story.js";
import { tariffsFor } from "./tariffs.js";

export interface DemoOptions {
  /** What the CPO serves. */
  locations: readonly Location[];
  /** Where they come from, in words. */
  source: string;
  ports: Ports;
  /** End after the story. */
  once: boolean;
  /** Ends it at any time. */
  stop: AbortSignal;
}

/** Milliseconds between two changes, after the story. */
const between = 4_000;

/** A CPO and an eMSP find each other, and a driver charges, from the first question to the bill. Ends when it is stopped. */
export async function demo(
  { locations, source, ports, once, stop }: DemoOptions,
  screen: Screen,
): Promise<void> {
  const story = storyOn(screen, cast);
  const network = await openPlatforms({ locations, tariffs: tariffsFor(locations), ports, story, stop });
  const spots = spotsIn(locations);
  const free = spots.find(({ evse }) => evse.status === "AVAILABLE");
  try {
    tellScene(screen, network, { locations, source, free: free !== undefined });
    const charged: Charged = {};
    for (const [title, act] of chapters(network, { spot: free, story, charged })) {
      if (stop.aborted) return;
      story.chapter(title);
      await act();
    }
    if (once) tellEnd(screen);
    else await goOn(network, { screen, story, spots, charged, stop });
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    await network.close();
    if (stop.aborted) tellStopped(screen);
  }
}

interface Plot {
  /** Where the driver charges; undefined where no EVSE is free. */
  spot: Spot | undefined;
  story: Story;
  charged: Charged;
}
type Chapter = [title: string, act: () => Promise<void>];

function chapters(network: Network, { spot, story, charged }: Plot): Chapter[] {
  const meeting: Chapter[] = [
    ["Registration", () => register(network)],
    ["What there is, page by page", () => pull(network)],
  ];
  const [provider] = network.emsp.roles;
  if (!spot || !provider) return meeting;
  const token = driversToken(provider);
  return [
    ...meeting,
    ["A driver comes", () => authorize(network, token, spot)],
    [
      "Charging: an hour takes twelve seconds here",
      async () => {
        const session = await charge(network, { token, spot, story });
        charged.session = session;
        story.chapter("The bill");
        charged.cdr = await checkBill(network, session, spot, story);
      },
    ],
  ];
}

interface GoingOn extends Pick<DemoOptions, "stop"> {
  screen: Screen;
  story: Story;
  spots: readonly Spot[];
  charged: Charged;
}

async function goOn(network: Network, { screen, story, spots, charged, stop }: GoingOn): Promise<void> {
  story.chapter("And you");
  const token = await admitReader(network);
  // Nothing happens by itself where the reader can change something.
  const [spot, ...others] = spots;
  tellNextSteps(screen, network, { token, steps: nextSteps(network, token, { spot, ...charged }) });
  story.settle();
  const push = liveChanges(network, others.length > 0 ? others : spots);
  while (!stop.aborted) {
    await pause(between, undefined, { signal: stop }).catch(() => {});
    if (!stop.aborted) await push();
  }
}
