/** What partners have asked for and is not over yet: answers to be written, and results that an action has promised. */
export class UnderWay {
  readonly #work = new Set<object>();
  #isClosing = false;
  #onEmpty: (() => void) | undefined;

  /** True as soon as the platform was told to close. */
  get isClosing(): boolean {
    return this.#isClosing;
  }

  /** Takes part in what closing waits for, however it ends. */
  add(work: Promise<unknown>): void {
    const end = this.begin();
    work.then(end, end);
  }

  /** Takes part in it until the function that is returned is called. */
  begin(): () => void {
    const one = {};
    this.#work.add(one);
    return () => {
      if (this.#work.delete(one) && this.#work.size === 0) this.#onEmpty?.();
    };
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
    while (this.#work.size > 0 && !isLate) {
      const empty = new Promise<void>((resolve) => (this.#onEmpty = resolve));
      await Promise.race([empty, late]);
    }
    clearTimeout(timer);
  }
}
