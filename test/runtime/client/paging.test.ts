import { describe, expect, test } from "vitest";
import type { BadRecord, Caller, ClientOptions, PageOptions, PagedCall } from "../../../runtime/client/index.js";
import { OicpValidationError } from "../../../runtime/index.js";
import type { WireRequest, WireResponse } from "../../../runtime/wire.js";
import { answer, client, failure, pullEvseData, scripted } from "./support.js";

type Evse = { readonly EvseID: string };
type Page = { readonly content: readonly Evse[]; readonly number: number; readonly last: boolean };

const query = ({ url }: WireRequest): { page: number; size: number } => {
  const { searchParams } = new URL(url);
  return { page: Number(searchParams.get("page")), size: Number(searchParams.get("size")) };
};

/** A list of so many records, as the hub would page it. */
function listOf(total: number, change: (page: Record<string, unknown>, index: number) => unknown = (page) => page) {
  return scripted(async (request): Promise<WireResponse> => {
    const { page, size } = query(request);
    const content = Array.from({ length: Math.max(0, Math.min(size, total - page * size)) }, (_, i) => ({
      EvseID: `DE*ABC*E${page * size + i}`,
    }));
    const totalPages = Math.ceil(total / size);
    return answer(
      change(
        {
          content,
          number: page,
          size,
          totalElements: total,
          totalPages,
          numberOfElements: content.length,
          first: page === 0,
          last: page + 1 >= totalPages,
        },
        page,
      ),
    );
  });
}

const pull = (
  transport: Parameters<typeof client>[0],
  options: PageOptions = {},
  clientOptions: ClientOptions = {},
): PagedCall<Page, Evse> => {
  const caller: Caller = client(transport, { limits: false, ...clientOptions }, "EMP");
  return caller.pages(pullEvseData, {}, options) as unknown as PagedCall<Page, Evse>;
};

async function ids(records: AsyncIterable<Evse>): Promise<string[]> {
  const all: string[] = [];
  for await (const { EvseID } of records) all.push(EvseID);
  return all;
}

describe("a call that answers in pages", () => {
  test("hands out records in the order of asking, also to those who do not wait", async () => {
    const { transport, sent } = listOf(5);
    const records = pull(transport, { size: 2 })[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 7 }, () => records.next()));
    expect(results.map(({ value }) => (value as Evse | undefined)?.EvseID)).toEqual([
      ...Array.from({ length: 5 }, (_, i) => `DE*ABC*E${i}`),
      undefined,
      undefined,
    ]);
    expect(results.map(({ done }) => done)).toEqual([false, false, false, false, false, true, true]);
    expect(sent).toHaveLength(3);
  });

  test("serves who asked before it was ended, and nobody after", async () => {
    const { transport, sent } = listOf(5);
    const records = pull(transport, { size: 2 })[Symbol.asyncIterator]();
    const first = records.next();
    const ended = records.return?.();
    expect(await first).toMatchObject({ done: false });
    expect(await ended).toEqual({ done: true, value: undefined });
    expect(await records.next()).toEqual({ done: true, value: undefined });
    expect(sent).toHaveLength(1);
  });

  test("is over after a failure, which one of those who asked is told", async () => {
    const { transport, sent } = scripted(answer({ content: [], last: false }, 404));
    const records = pull(transport)[Symbol.asyncIterator]();
    const results = await Promise.allSettled([records.next(), records.next(), records.next()]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
    expect(results[1]).toEqual({ status: "fulfilled", value: { done: true, value: undefined } });
    expect(sent).toHaveLength(1);
  });

  test("sends nothing before somebody asks", async () => {
    const { transport, sent } = listOf(5);
    const call = pull(transport);
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent).toHaveLength(0);
    expect(call[Symbol.toStringTag]).toBe("PagedCall");
  });

  test("gives the first page to await", async () => {
    const { transport, sent } = listOf(50);
    const page = await pull(transport);
    expect(page).toMatchObject({ number: 0, last: false });
    expect(sent.map(query)).toEqual([{ page: 0, size: 20 }]);
  });

  test("gives every record to for await, page by page", async () => {
    const { transport, sent } = listOf(45);
    expect(await ids(pull(transport))).toHaveLength(45);
    expect(sent.map(query)).toEqual([0, 1, 2].map((page) => ({ page, size: 20 })));
  });

  test("does not ask again for a page that was awaited", async () => {
    const { transport, sent } = listOf(45);
    const call = pull(transport);
    await call;
    await call;
    expect(await ids(call)).toHaveLength(45);
    expect(sent).toHaveLength(3);
  });

  test("gives pages, and arrays with a bound", async () => {
    const { transport, sent } = listOf(45);
    const numbers: number[] = [];
    for await (const { number } of pull(transport).pages()) numbers.push(number);
    expect(numbers).toEqual([0, 1, 2]);
    expect(await pull(transport).toArray({ max: 20 })).toHaveLength(20);
    expect(sent).toHaveLength(4);
    expect(await pull(transport).toArray({ max: 1000 })).toHaveLength(45);
    expect(await pull(transport).toArray({ max: 0 })).toEqual([]);
  });

  test("asks for the next page ahead, but never for two", async () => {
    const { transport, sent } = listOf(100);
    const records = pull(transport, { prefetch: true })[Symbol.asyncIterator]();
    await records.next();
    expect(sent).toHaveLength(2);
    for (let i = 0; i < 19; i++) await records.next();
    expect(sent).toHaveLength(2);
    await records.next();
    expect(sent).toHaveLength(3);
    await records.return?.(undefined);
  });

  test("asks for nothing beyond the last page", async () => {
    const { transport, sent } = listOf(100);
    expect(await ids(pull(transport, { prefetch: true }))).toHaveLength(100);
    expect(sent).toHaveLength(5);
  });

  test("gives up the page asked for ahead when nobody reads on", async () => {
    let ahead: AbortSignal | undefined;
    const list = listOf(100);
    const transport = (request: WireRequest): Promise<WireResponse> => {
      if (query(request).page === 0) return list.transport(request);
      ahead = request.signal;
      return new Promise(() => undefined);
    };
    for await (const { EvseID } of pull(transport, { prefetch: true })) {
      expect(EvseID).toBe("DE*ABC*E0");
      await expect.poll(() => ahead).toBeDefined();
      break;
    }
    expect(ahead?.aborted).toBe(true);
  });

  test("is taken up again where it failed", async () => {
    let broken = true;
    const { transport } = listOf(100, (page, index) => (index === 3 && broken ? "nonsense" : page));
    const call = pull(transport);
    const seen: string[] = [];
    await failure(
      (async () => {
        for await (const { EvseID } of call) seen.push(EvseID);
      })(),
    );
    expect(call.cursor).toEqual({ page: 3, size: 20 });
    broken = false;
    seen.push(...(await ids(pull(transport, call.cursor))));
    expect(new Set(seen).size).toBe(100);
    expect(seen).toHaveLength(100);
  });

  test("does not stop at an empty page", async () => {
    const { transport } = listOf(60, (page, index) =>
      index === 1 ? { ...page, content: [], numberOfElements: 0 } : page,
    );
    expect(await ids(pull(transport))).toHaveLength(40);
  });

  test.each([{ page: -1 }, { page: 1.5 }, { size: 0 }, { size: 2001 }])("refuses %o", async (options) => {
    const { transport, sent } = listOf(1);
    expect(await failure(pull(transport, options))).toMatchObject({
      name: "OicpValidationError",
      direction: "request",
      violations: [{ rule: "R-32" }],
    });
    expect(sent).toHaveLength(0);
  });
});

describe("pages that cannot be parts of one list", () => {
  test.each<[string, (page: Record<string, unknown>, index: number) => unknown, string]>([
    ["another page than asked for", (page) => ({ ...page, number: 0 }), "/number"],
    ["the last of several, too early", (page) => ({ ...page, last: true }), "/last"],
    ["not the last although it is", (page, index) => (index === 4 ? { ...page, last: false } : page), "/last"],
    ["no end although all was delivered", (page) => ({ ...page, totalPages: undefined, last: false }), "/last"],
    [
      "the same page again and again",
      ({ content }, index) => ({ content: index === 0 ? content : [{ EvseID: "DE*ABC*E0" }], last: false }),
      "/content",
    ],
    [
      "more records than asked for",
      (page) => ({ ...page, content: Array.from({ length: 21 }, (_, i) => ({ EvseID: `${i}` })) }),
      "/content",
    ],
    ["another number of records than it says", (page) => ({ ...page, numberOfElements: 3 }), "/numberOfElements"],
    [
      "an end that moves away",
      (page, index) => ({
        ...page,
        content: [],
        numberOfElements: 0,
        totalPages: index + 2,
        totalElements: (index + 2) * 20,
        last: false,
      }),
      "/totalPages",
    ],
  ])("%s", async (_name, change, pointer) => {
    const { transport } = listOf(100, change);
    const error = await failure(ids(pull(transport)));
    expect(error).toBeInstanceOf(OicpValidationError);
    expect(error).toMatchObject({
      direction: "response",
      operation: "pullEvseData",
      violations: [{ pointer, rule: "page" }],
    });
  });
});

describe("a bad record", () => {
  const spoil = (page: Record<string, unknown>, index: number): unknown =>
    index === 1
      ? {
          ...page,
          content: [{ EvseID: "DE*ABC*E20" }, { NoID: 1 }, "nonsense", ...(page["content"] as unknown[]).slice(3)],
        }
      : page;

  test.each([
    ["report", [true, false], 44],
    ["strict", [false, false], 43],
  ] as const)("costs itself at most, in mode %s", async (response, delivered, count) => {
    const { transport } = listOf(45, spoil);
    const bad: BadRecord[] = [];
    const call = pull(transport, { onBadRecord: (record) => bad.push(record) }, { validation: { response } });
    expect(await ids(call)).toHaveLength(count);
    expect(bad).toMatchObject([
      { page: 1, index: 1, delivered: delivered[0], violations: [{ pointer: "" }] },
      { page: 1, index: 2, delivered: delivered[1] },
    ]);
  });
});
