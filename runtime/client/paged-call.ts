import { OicpValidationError } from "../errors.js";
import type { Operation } from "../operation.js";
import { pointerSegments, type Violation } from "../schema.js";
import type { Completed } from "./call.js";
import type { BadRecord, PageOptions } from "./options.js";
import { createPageGuard, idOf } from "./page-guard.js";
import { RecordIterator } from "./record-iterator.js";

/** A page from which a crawl can be taken up again. */
export interface PageCursor {
  /** The page, from 0. */
  readonly page: number;
  /** Records a page. A crawl is taken up again with the size that it was begun with. */
  readonly size: number;
}

/** One page on its way to the caller. */
interface Turned<Page> {
  readonly completed: Completed<Page>;
  readonly records: readonly unknown[];
}

/**
 * A call whose answer comes in pages. Nothing is sent before somebody asks: `await` gives the first page, `for await`
 * the records of every page, `pages()` the pages. At most one page is held, or two with `prefetch`.
 */
export class PagedCall<Page, Record> implements Promise<Page>, AsyncIterable<Record> {
  /** What `Object.prototype.toString` says of it. */
  readonly [Symbol.toStringTag] = "PagedCall";
  readonly #operation: Operation;
  readonly #fetch: (cursor: PageCursor, signal: AbortSignal | undefined) => Promise<Completed<Page>>;
  readonly #options: PageOptions;
  readonly #strict: boolean;
  readonly #size: number;
  #cursor: PageCursor;
  #first: Promise<Completed<Page>> | undefined;

  /** @internal */
  constructor(
    operation: Operation,
    fetch: (cursor: PageCursor, signal: AbortSignal | undefined) => Promise<Completed<Page>>,
    options: PageOptions,
    strict: boolean,
  ) {
    this.#operation = operation;
    this.#fetch = fetch;
    this.#options = options;
    this.#strict = strict;
    this.#size = options.size ?? operation.pagination?.defaultSize ?? 20;
    this.#cursor = { page: options.page ?? 0, size: this.#size };
  }

  /** Where to take the crawl up again after an error: the first page that was not handed out completely. */
  get cursor(): PageCursor {
    return this.#cursor;
  }

  /** The first page together with what else is known of its call. */
  withMeta(): Promise<Completed<Page>> {
    this.#first ??= this.#begin();
    return this.#first;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- it is a promise, but one that begins when it is asked
  /** The first page, as with any promise. Nothing was sent before. */
  then<Fulfilled = Page, Rejected = never>(
    onFulfilled?: ((page: Page) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.withMeta()
      .then(({ value }) => value)
      .then(onFulfilled, onRejected);
  }

  /** What to do when the first page does not come, as with any promise. */
  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Page | Rejected> {
    return this.then(undefined, onRejected);
  }

  /** What to do in any case, as with any promise. */
  finally(onFinally?: (() => void) | null): Promise<Page> {
    return this.then((page) => page).finally(onFinally);
  }

  /** Every page, one after the other, up to the one that says it is the last. An empty page is no end. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    for await (const { completed } of this.#turn()) yield completed.value;
  }

  /** The records of every page, one after the other. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Record> {
    return new RecordIterator(this.#turn());
  }

  /** The records of every page, but no more than `max` of them. */
  async toArray({ max }: { readonly max: number }): Promise<Record[]> {
    const all: Record[] = [];
    if (max <= 0) return all;
    for await (const record of this) {
      all.push(record);
      if (all.length >= max) break;
    }
    return all;
  }

  async #begin(): Promise<Completed<Page>> {
    const { page } = this.#cursor;
    const completed = await this.#ask(page, this.#options.signal);
    const facts = this.#guard()(completed.value, page, this.#context(completed));
    return this.#sift(completed, facts.records, page).completed;
  }

  async *#turn(): AsyncGenerator<Turned<Page>, void, undefined> {
    const guard = this.#guard();
    const ended = new AbortController();
    const { prefetch = false, signal } = this.#options;
    const aheadSignal = prefetch ? AbortSignal.any([ended.signal, ...(signal === undefined ? [] : [signal])]) : signal;
    let index = this.#options.page ?? 0;
    // A first page that was awaited before is not asked for again.
    let next = this.#first ?? this.#ask(index, aheadSignal);
    this.#first = undefined;
    try {
      for (;;) {
        this.#cursor = { page: index, size: this.#size };
        const completed = await next;
        const { records, last } = guard(completed.value, index, this.#context(completed));
        if (!last && prefetch) {
          next = this.#ask(index + 1, aheadSignal);
          // Its failure is reported when its turn comes.
          next.catch(() => undefined);
        }
        yield this.#sift(completed, records, index);
        index += 1;
        this.#cursor = { page: index, size: this.#size };
        if (last) return;
        if (!prefetch) next = this.#ask(index, signal);
      }
    } finally {
      ended.abort();
    }
  }

  #guard(): ReturnType<typeof createPageGuard> {
    const { pagination } = this.#operation;
    if (pagination === undefined) throw new TypeError(`${this.#operation.name} does not answer in pages`);
    return createPageGuard(pagination, this.#size);
  }

  #ask(page: number, signal: AbortSignal | undefined): Promise<Completed<Page>> {
    const maxSize = this.#operation.pagination?.maxSize ?? this.#size;
    const violations: Violation[] = [];
    if (!Number.isInteger(page) || page < 0) {
      violations.push({ pointer: "", rule: "R-32", message: "has an option page that is not a number from 0" });
    }
    if (!Number.isInteger(this.#size) || this.#size < 1 || this.#size > maxSize) {
      violations.push({ pointer: "", rule: "R-32", message: `has an option size that is not from 1 to ${maxSize}` });
    }
    if (violations.length > 0) {
      return Promise.reject(new OicpValidationError("request", violations, { operation: this.#operation.key }));
    }
    return this.#fetch({ page, size: this.#size }, signal);
  }

  #context({ meta }: Completed<Page>): { operation: string; processId: string | undefined; attempts: number } {
    return { operation: this.#operation.key, processId: meta.processId, attempts: meta.attempts };
  }

  /** Reports records that are not as documented, and leaves those out that nobody should be handed. */
  #sift(completed: Completed<Page>, records: readonly unknown[], page: number): Turned<Page> {
    const { pagination } = this.#operation;
    const prefix = `/${pagination?.records}/`;
    const wrong = new Map<number, Violation[]>();
    for (const violation of completed.meta.violations) {
      if (!violation.pointer.startsWith(prefix)) continue;
      const index = Number(pointerSegments(violation.pointer)[1]);
      const pointer = violation.pointer.slice(`${prefix}${index}`.length);
      const found = wrong.get(index);
      if (found === undefined) wrong.set(index, [{ ...violation, pointer }]);
      else found.push({ ...violation, pointer });
    }
    if (wrong.size === 0) return { completed, records };
    const left = new Set<number>();
    for (const [index, violations] of wrong) {
      const record = records[index];
      const delivered = !this.#strict && typeof record === "object" && record !== null;
      if (!delivered) left.add(index);
      const bad: BadRecord = { page, index, id: idOf(record, pagination?.id ?? ""), violations, delivered };
      this.#options.onBadRecord?.(bad);
    }
    if (left.size === 0) return { completed, records };
    const good = records.filter((_record, index) => !left.has(index));
    const value = { ...completed.value, [pagination?.records ?? ""]: good } as Page;
    return { completed: { value, meta: completed.meta }, records: good };
  }
}
