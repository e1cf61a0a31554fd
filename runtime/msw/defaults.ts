import { providerOf } from "../identifiers.js";
import { isObject } from "../validation/is.js";
import type { Members } from "../validation/is.js";
import type { SampleOptions } from "../testing/story.js";
import type { MockContext } from "./context.js";
import type { AnyExchange, DefaultOptions, MockCall } from "./types.js";

type Options = Omit<SampleOptions, "members">;

/** The members by which an answer says what it belongs to. */
const SESSION = ["SessionID", "CPOPartnerSessionID", "EMPPartnerSessionID"] as const;

/** Operations that open a session, which Hubject then gives an id. */
const OPENING: ReadonlySet<string> = new Set(["authorizeRemoteStart", "authorizeRemoteReservationStart"]);

/** Lists of blocks of which an answer has one for each operator that the request names. */
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  pullEvseStatusByOperatorId: ["EvseStatuses", "OperatorEvseStatus"],
  pullPricingProductData: ["PricingProductData"],
  pullEvsePricing: ["EVSEPricing"],
};

/** Records that pulls find unless told otherwise: more than a page of the default size. */
const DEFAULT_RECORDS = 25;

/** A valid answer to any request, as far as it is possible without keeping anything: it names what the request names. */
export function answerByDefault(
  { role, samples }: MockContext,
  { seed = 1, records = DEFAULT_RECORDS, ...partners }: DefaultOptions,
  request: unknown,
  call: MockCall<AnyExchange>,
): unknown {
  const { operation, partner, count } = call;
  const own = operation.partner.role === "operator" ? { operatorId: partner } : { providerId: partner };
  const sample = (message: string, options: Options = {}): Members =>
    samples[message]?.({ seed, records, ...own, ...partners, ...options }) as Members;
  // Every call that opens a session opens another one.
  const opened = (): unknown => samples["SessionID"]?.({ seed: seed + count * 7919 });

  switch (operation.answer) {
    case "acknowledgement": {
      const opens = role === "Hubject" && OPENING.has(operation.key);
      const named = sessionOf(request);
      return call.accept({ ...(opens && { SessionID: opened() }), ...named } as never);
    }
    case "authorization": {
      const { AuthorizationStatus: _, StatusCode: __, ...members } = sample(operation.response.name);
      const providerId = providerIn(request) ?? members["ProviderID"];
      return call.accept({ ...members, SessionID: opened(), ProviderID: providerId, ...sessionOf(request) } as never);
    }
    case "data":
      return dataFor(request, call, sample);
  }
}

function dataFor(
  request: unknown,
  call: MockCall<AnyExchange>,
  sample: (message: string, options?: Options) => Members,
): unknown {
  const { key, pagination, response } = call.operation;
  const asked = isObject(request) ? request : {};
  const coordinates = asked["GeoCoordinatesResponseFormat"] as Options["coordinates"];
  if (pagination !== undefined) {
    const page = sample(response.name, { coordinates });
    return call.page(page[pagination.records] as never);
  }
  const whole = sample(response.name, { coordinates });
  if (key === "pullEvseStatusById") {
    const ids = asked["EvseID"] as readonly string[];
    const found = (whole["EVSEStatusRecords"] as Members)["EvseStatusRecord"] as readonly Members[];
    const EvseStatusRecord = ids.map((EvseID, at) => ({ ...found[at % found.length], EvseID }));
    return { ...whole, EVSEStatusRecords: { EvseStatusRecord } };
  }
  const path = BLOCKS[key];
  const operators = asked["OperatorID"] ?? asked["OperatorIDs"];
  if (path === undefined || !Array.isArray(operators)) return whole;
  const blocks = operators.flatMap(
    (operatorId: string) => at(sample(response.name, { operatorId }), path) as unknown[],
  );
  const [first = "", second] = path;
  return { ...whole, [first]: second === undefined ? blocks : { [second]: blocks } };
}

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce((found, name) => (found as Members)[name], value);

function sessionOf(request: unknown): Members {
  const named = isObject(request) ? request : {};
  return Object.fromEntries(
    SESSION.filter((member) => typeof named[member] === "string").map((member) => [member, named[member]]),
  );
}

/** The provider of the contract that a request names. */
function providerIn(request: unknown): string | undefined {
  const identification = isObject(request) ? request["Identification"] : undefined;
  const [kind] = isObject(identification) ? Object.values(identification) : [];
  return isObject(kind) ? providerOf(kind["EvcoID"]) : undefined;
}
