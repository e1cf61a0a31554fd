const OVER = { done: true, value: undefined } as const;

/**
 * Hands out the records of pages, one after the other. An async generator would do, but it takes several turns of the
 * event loop's queue for each record, and a crawl has hundreds of thousands.
 */
export class RecordIterator<Record> implements AsyncIterableIterator<Record> {
  readonly #pages: AsyncIterator<{ readonly records: readonly unknown[] }, unknown, undefined>;
  #records: readonly unknown[] = [];
  #next = 0;
  /** Set while a page is turned; who asks meanwhile waits for it, in the order of asking. */
  #turning: Promise<unknown> | undefined;

  constructor(pages: AsyncIterator<{ readonly records: readonly unknown[] }, unknown, undefined>) {
    this.#pages = pages;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Record, undefined>> {
    if (this.#turning === undefined && this.#next < this.#records.length) return Promise.resolve(this.#take());
    const before = this.#turning ?? Promise.resolve();
    const mine = before.then(() => this.#turn());
    const turning = mine
      .catch(() => undefined)
      .then(() => {
        if (this.#turning === turning) this.#turning = undefined;
      });
    this.#turning = turning;
    return mine;
  }

  async return(): Promise<IteratorResult<Record, undefined>> {
    // Whoever asked before is served before.
    await this.#turning;
    this.#records = [];
    await this.#pages.return?.();
    return OVER;
  }

  #take(): IteratorResult<Record, undefined> {
    return { done: false, value: this.#records[this.#next++] as Record };
  }

  async #turn(): Promise<IteratorResult<Record, undefined>> {
    while (this.#next >= this.#records.length) {
      // The page is let go of before the next one comes: no more than one is in memory.
      this.#records = [];
      this.#next = 0;
      const { done, value } = await this.#pages.next();
      if (done === true) return OVER;
      this.#records = value.records;
    }
    return this.#take();
  }
}
