import { setTimeout as pause } from "node:timers/promises";
import { PartnerError, PartnerUnreachable } from "@openocpi/client";
import type { Location } from "@openocpi/spec";
import type { Screen } from "../screen.js";
import { cast } from "./cast.js";
import { tellEnd, tellNextSteps, tellScene } from "./frame.js";
import { liveChanges, type Spot, spotsIn } from "./live-changes.js";
import { nextSteps } from "./next-steps.js";
import { type Network, openPlatforms, type Ports } from "./platforms.js";
import { pull } from "./pull.js";
import { admitReader } from "./reader.js";
import { register } from "./registration.js";
import { type Story, storyOn } from "./story.js";

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

/** How many changes belong to the story; after it they go on, so many milliseconds apart. */
const pushes = 5;
const between = 4_000;

/** A CPO and an eMSP find each other, exchange Locations and go on with their changes. Ends when it is stopped. */
export async function demo(
  { locations, source, ports, once, stop }: DemoOptions,
  screen: Screen,
): Promise<void> {
  const story = storyOn(screen, cast);
  const network = await openPlatforms(locations, ports, story);
  try {
    tellScene(screen, network, { locations, source });
    const [kept, ...spots] = spotsIn(locations);
    const push = liveChanges(network, spots.length > 0 ? spots : kept ? [kept] : []);
    for (const act of [() => register(network), () => pull(network), ...Array(pushes).fill(push)]) {
      if (stop.aborted) return;
      await act();
    }
    if (once) tellEnd(screen);
    else await goOn(network, { screen, story, push, kept, stop });
  } finally {
    await network.close();
  }
}

interface GoingOn extends Pick<DemoOptions, "stop"> {
  screen: Screen;
  story: Story;
  push: () => Promise<void>;
  /** An EVSE that nothing happens to by itself. */
  kept: Spot | undefined;
}

async function goOn(network: Network, { screen, story, push, kept, stop }: GoingOn): Promise<void> {
  const token = await admitReader(network);
  tellNextSteps(screen, token, nextSteps(network, token, kept));
  story.settle();
  while (!stop.aborted) {
    await pause(between, undefined, { signal: stop }).catch(() => {});
    if (!stop.aborted) await push().catch(alreadyTold);
  }
  screen.line();
  screen.line("Stopped.");
}

/** A call that failed is in the story; anything else is a fault of the demo. */
function alreadyTold(error: unknown): void {
  if (!(error instanceof PartnerError || error instanceof PartnerUnreachable)) throw error;
}
