import { type Fault, says, times } from "./fault.js";
import { chargeDetailRecord, goodPage, reply } from "./good-answer.js";
import type { Deed } from "./hostile-server.js";

const page = (number: number, change: object): Deed => says(reply({ ...goodPage(number), ...change }));
const good = (number: number): Deed => page(number, {});

/** Answers whatever page is asked for with what is made of its number. */
const forEach = (make: (number: number) => object): Deed => ({
  answer: (socket, { url }) => void socket.write(reply(make(Number(/page=(\d+)/.exec(url)?.[1])))),
});

const contradiction = (name: string, deeds: readonly Deed[], pointer: string): Fault => ({
  name,
  kind: "pages",
  deeds,
  error: "OicpValidationError",
  expected: { direction: "response", violations: [{ pointer, rule: "page" }] },
  arrive: deeds.length,
});

const record = chargeDetailRecord(0);
const without = (...members: string[]): object => Object.fromEntries(members.map((member) => [member, undefined]));

/** Pages that cannot be parts of one list, and some that can although they look odd. */
export const pageFaults: readonly Fault[] = [
  contradiction("a page that is not the one asked for", [good(0), good(2)], "/number"),
  contradiction("the same page again", [good(0), page(1, { content: goodPage(0)["content"] })], "/content"),
  contradiction("more records than asked for", [page(0, { content: [record, record, record] })], "/content"),
  contradiction("another number of records than it says", [page(0, { numberOfElements: 7 })], "/numberOfElements"),
  contradiction("a last page before the last", [page(0, { last: true })], "/last"),
  contradiction("a last page that says there are more", [good(0), good(1), page(2, { last: false })], "/last"),
  {
    ...contradiction(
      "ever more pages",
      times(
        17,
        forEach((number) => ({
          ...goodPage(0),
          content: [chargeDetailRecord(2 * number), chargeDetailRecord(2 * number + 1)],
          number,
          first: number === 0,
          totalPages: number + 3,
          totalElements: 2 * number + 6,
        })),
      ),
      "/totalPages",
    ),
  },
  {
    ...contradiction(
      "empty pages without end, and no word of how many",
      times(
        11,
        forEach((number) => ({ content: [], number, last: false, StatusCode: { Code: "000" } })),
      ),
      "/content",
    ),
  },
  contradiction(
    "the same two pages in turn, and no word of how many",
    times(
      3,
      forEach((number) => ({
        ...goodPage(number % 2),
        ...without("totalPages", "totalElements", "first"),
        number,
        last: false,
      })),
    ),
    "/content",
  ),
  {
    name: "an empty page in the middle",
    kind: "pages",
    deeds: [good(0), page(1, { content: [], numberOfElements: 0 }), good(2)],
    expected: { records: 4 },
    arrive: 3,
  },
  {
    name: "a list of records that is null, with no end in sight",
    kind: "pages",
    deeds: [page(0, { content: null, numberOfElements: null })],
    expected: { records: 4 },
    arrive: 3,
  },
  {
    name: "a record that is none among good ones",
    kind: "pages",
    deeds: [page(0, { content: [record, null] })],
    expected: { records: 5, bad: [{ page: 0, index: 1, delivered: false }] },
    arrive: 3,
  },
  {
    name: "a record with a wrong member",
    kind: "pages",
    deeds: [page(0, { content: [{ ...record, ConsumedEnergy: "much" }, chargeDetailRecord(1)] })],
    expected: { records: 6, bad: [{ page: 0, index: 0, delivered: true, id: record.SessionID }] },
    arrive: 3,
  },
  { name: "a page beyond the last", kind: "pages", deeds: [], call: { page: 9 }, expected: { records: 0, bad: [] } },
  {
    name: "a refusal in the middle",
    kind: "pages",
    deeds: [good(0), page(1, { StatusCode: { Code: "009" } })],
    error: "OicpStatusError",
    expected: { code: "009" },
    arrive: 2,
  },
  {
    name: "a page that breaks off, once",
    kind: "pages",
    deeds: [good(0), { answer: (socket) => void socket.destroy() }],
    expected: { records: 6 },
    arrive: 4,
  },
];
