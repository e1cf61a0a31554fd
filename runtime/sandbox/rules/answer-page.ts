import type { PageRecord, ServerCall } from "../../server/index.js";

/**
 * The page asked for, with what the live hub says about it besides.
 *
 * @param toRecord makes the record of one item; only those of the page are made
 */
export function answerPage<Answer, Item>(
  call: ServerCall<Answer>,
  items: readonly Item[],
  toRecord: (item: Item) => PageRecord<Answer>,
): Answer {
  const { page, size } = call.query;
  const content = items.slice(page * size, (page + 1) * size).map(toRecord);
  return {
    ...call.page(content, { totalElements: items.length }),
    pageable: {
      sort: { sorted: false, unsorted: true, empty: true },
      pageSize: size,
      pageNumber: page,
      offset: page * size,
      paged: true,
      unpaged: false,
    },
    empty: content.length === 0,
  };
}
