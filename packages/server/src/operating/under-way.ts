/** What partners have asked for and is not over yet: answers to be written, and results that an action has promised. */
export class UnderWay {
  readonly #work = new Set<Promise<unknown>>();
  #isClosing = false;

  /** True as soon as the platform was told to close. */
  get isClosing(): boolean {
    return this.#isClosing;
  }

  /** Takes part in what closing waits for, however it ends. */
  add(work: Promise<unknown>): void {
    const done = () => this.#work.delete(over);
    const over: Promise<unknown> = work.then(done, done);
    this.#work.add(over);
  }

  /** Waits until nothing is under way, for so long at most: what has come meanwhile counts too. */
  async close(ms: number): Promise<void> {
    this.#isClosing = true;
    let timer: NodeJS.Timeout | undefined;
    let isLate = ms <= 0;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        isLate = true;
        resolve();
      }, ms);
    });
    while (this.#work.size > 0 && !isLate) await Promise.race([Promise.all(this.#work), late]);
    clearTimeout(timer);
  }
}
