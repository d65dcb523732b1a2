import progressBars from "cli-progress";

/** How far something has come that may take long. */
export interface Measure {
  done: number;
  /** Where it ends; left out where nobody knows. */
  of?: number;
  /** How many there are so far, of what is counted. */
  count: number;
}

/** A moving line on a terminal; nothing in a file or pipe. */
export interface Meter {
  show(measure: Measure): void;
  /** Takes it off the screen, for other lines to be written. The next `show` brings it back. */
  hide(): void;
  /** How many each second, since the first `show`, which may have begun with some. */
  rate(count: number): number;
}

/**
 * @param noun what is counted: `Locations`
 * @param options `isStill` on a terminal too, where other lines come all the time
 */
export function meterOn(
  stream: NodeJS.WriteStream,
  noun: string,
  { isStill = false }: { isStill?: boolean } = {},
): Meter {
  let begun: { at: number; count: number } | undefined;
  const rate = (count: number): number => {
    if (begun === undefined) return 0;
    return (count - begun.count) / Math.max((performance.now() - begun.at) / 1000, 0.001);
  };
  const bar =
    stream.isTTY && !isStill
      ? barOn(stream, (count) => `${count} ${noun}, ${Math.round(rate(count))}/s`)
      : undefined;
  return {
    show({ done, of, count }) {
      begun ??= { at: performance.now(), count };
      if (bar === undefined) return;
      if (!bar.isActive) bar.start(of ?? 0, done, { count });
      if (of !== undefined) bar.setTotal(of);
      bar.update(done, { count });
    },
    hide() {
      if (bar?.isActive) bar.stop();
    },
    rate,
  };
}

function barOn(stream: NodeJS.WriteStream, words: (count: number) => string): progressBars.SingleBar {
  return new progressBars.SingleBar({
    barsize: 30,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    stream,
    clearOnComplete: true,
    gracefulExit: false,
    format(options, { progress, total }, { count }: { count: number }) {
      if (total === 0) return words(count);
      return `${progressBars.Format.BarFormat(Math.min(progress, 1), options)} ${Math.floor(progress * 100)} %  ${words(count)}`;
    },
  });
}
