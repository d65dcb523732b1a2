import { SingleBar } from "cli-progress";

/** How far something with many parts has come. */
export interface Progress {
  /** Shows it; the first call begins. */
  show(done: number, total: number): void;
  /** Leaves what is shown on the screen, for other lines to follow. */
  end(): void;
}

/** A bar that moves on a terminal; elsewhere a line for each quarter. */
export const progressOn = (stream: NodeJS.WriteStream): Progress =>
  stream.isTTY ? movingBar(stream) : quarters(stream);

function movingBar(stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar({
    format: "    {bar} {value}/{total} ({percentage} %)",
    barsize: 40,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    stream,
    gracefulExit: false,
    emptyOnZero: true,
  });
  return {
    show(done, total) {
      if (!bar.isActive) bar.start(total, done);
      if (bar.getTotal() !== total) bar.setTotal(total);
      bar.update(done);
    },
    end() {
      if (bar.isActive) bar.stop();
    },
  };
}

function quarters(stream: NodeJS.WritableStream): Progress {
  let told = 0;
  return {
    show(done, total) {
      const quarter = Math.floor((done / Math.max(total, 1)) * 4);
      if (quarter <= told) return;
      told = quarter;
      stream.write(`    ${quarter * 25} %: ${done} of ${total}\n`);
    },
    end() {
      told = 0;
    },
  };
}
