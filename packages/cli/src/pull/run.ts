import { connect, type PartnerClient } from "@openocpi/client";
import type { AddressPolicy } from "@openocpi/protocol";
import { guardedFetch } from "@openocpi/server";
import { Finding } from "../finding.js";
import { counted } from "../telling/outcome.js";
import { explain } from "./explain.js";
import type { ListRow } from "./lists.js";
import type { Output } from "./output.js";
import { beginning, type Course, type Place } from "./place.js";
import { pull } from "./pull.js";
import type { Telling } from "./telling.js";

export interface Run {
  row: ListRow;
  course: Course;
  output: Output;
  /** Which addresses of the partner may be called, besides the one that was typed. */
  network: AddressPolicy;
  /** Asked for once the rest is known to be in order. */
  token: () => Promise<string>;
  /** Ends the connection when everything has come. */
  unregister: (() => Promise<void>) | undefined;
  telling: Telling;
  signal: AbortSignal;
}

/**
 * Pulls a list to its end.
 *
 * @throws Finding where it does not come to it, in one line
 */
export async function run({ network, token, unregister, ...options }: Run): Promise<void> {
  const { course, telling, signal } = options;
  const { url, strict } = course;
  // Whoever types an address means it; where that leads on to is the partner's word.
  const transport = guardedFetch({ policy: { ...network, allowHosts: [new URL(url).hostname] } });
  const onEvent = telling.onEvent.bind(telling);
  try {
    const client = await allOf(options, async () => {
      const connection = { url, token: await token(), strict, network, fetch: transport.fetch, onEvent };
      return connect(connection, { signal });
    });
    if (unregister) await end(client, unregister);
  } finally {
    await transport.close();
  }
}

/** Everything is pulled by a client that is made for it. */
async function allOf(
  { row, course, output, telling, signal }: Omit<Run, "network" | "token" | "unregister">,
  connected: () => Promise<PartnerClient>,
): Promise<PartnerClient> {
  let place = output.stopped?.place ?? beginning;
  try {
    const client = await connected();
    if (place.next !== undefined) telling.resumed(place, output.name);
    telling.at(place);
    place = await pull(client, output, {
      ...{ row, course, signal },
      tolerated: () => telling.tolerated,
      onRestart() {
        place = beginning;
        telling.restarted();
      },
      onPlace(reached) {
        place = reached;
        telling.at(reached);
      },
    });
    await output.finish();
    telling.finished(place, output.name);
    return client;
  } catch (error) {
    telling.hide();
    const isKept = await output.leave();
    const why = signal.aborted ? "stopped" : explain(error);
    if (why === undefined) throw error;
    throw new Finding(isKept ? `${why}; ${keptIn(place, row, output)}` : why);
  }
}

/** Ends the connection that registering has made. */
async function end(client: PartnerClient, forget: () => Promise<void>): Promise<void> {
  await client.credentials.delete().catch((error: unknown) => {
    const why = explain(error);
    if (why === undefined) throw error;
    throw new Finding(`everything has come, but the connection goes on: ${why}`);
  });
  await forget();
}

const keptIn = ({ written, total }: Place, { object }: ListRow, { name }: Output): string => {
  const of = total === undefined ? "" : ` of ${total}`;
  return `${counted(written, object)}${of} are kept beside ${name}, and the same command goes on from there`;
};
