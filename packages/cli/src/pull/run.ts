import { connect } from "@openocpi/client";
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
export async function run({ row, course, output, network, ...more }: Run): Promise<void> {
  const { token, unregister, telling, signal } = more;
  const { url, strict } = course;
  const typed = new URL(url).hostname;
  // Whoever types an address means it; where that leads on to is the partner's word.
  const transport = guardedFetch({ policy: { ...network, allowHosts: [typed] } });
  const onEvent = telling.onEvent.bind(telling);
  let place = output.stopped?.place ?? beginning;
  try {
    const options = { url, token: await token(), strict, network, fetch: transport.fetch, onEvent };
    const client = await connect(options, { signal });
    if (output.stopped) telling.resumed(place, output.name);
    telling.at(place);
    place = await pull(client, output, {
      ...{ row, course, signal },
      tolerated: () => telling.tolerated,
      onRestart: () => telling.restarted(),
      onPlace(reached) {
        place = reached;
        telling.at(reached);
      },
    });
    await output.finish();
    telling.finished(place, output.name);
    if (unregister) {
      await client.credentials.delete();
      await unregister();
    }
  } catch (error) {
    telling.hide();
    const isKept = await output.leave();
    const why = signal.aborted ? "stopped" : explain(error);
    if (why === undefined) throw error;
    throw new Finding(isKept ? `${why}; ${keptIn(place, row, output)}` : why);
  } finally {
    await transport.close();
  }
}

const keptIn = ({ written, total }: Place, { object }: ListRow, { name }: Output): string => {
  const of = total === undefined ? "" : ` of ${total}`;
  return `${counted(written, object)}${of} are kept beside ${name}, and the same command goes on from there`;
};
