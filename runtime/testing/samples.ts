import { memberMakers, messageMakers, type Spot } from "./makers.js";
import { settle } from "./settle.js";
import {
  bare,
  isOptional,
  type ListShape,
  type ObjectShape,
  type Shape,
  type Shapes,
  type TextShape,
} from "./shape.js";
import { tellStory, type SampleOptions, type Story } from "./story.js";

/** A function for every message that makes a valid instance of it. */
export type Samples<Messages> = {
  readonly [Name in keyof Messages]: (options?: SampleOptions) => Messages[Name];
};

/** The makers of samples for a table of shapes. */
export function createSamples<Messages>(shapes: Shapes<Messages>): Samples<Messages> {
  const table = shapes as Readonly<Record<string, Shape>>;
  const makers = Object.keys(table).map((name): [string, (options?: SampleOptions) => unknown] => [
    name,
    (options = {}) => make(table, name, { story: tellStory(options), type: "", member: "" }),
  ]);
  return Object.fromEntries(makers) as Samples<Messages>;
}

type Table = Readonly<Record<string, Shape>>;

/** Messages whose lists hold one thing after the other; lists of anything else get one item. */
const RECORDS: ReadonlySet<string> = new Set([
  "EvseDataRecord",
  "PullEvseDataRecord",
  "EvseStatusRecord",
  "EVSEPricing",
  "PricingProductDataRecord",
  "AuthenticationDataRecord",
  "eRoamingChargeDetailRecord",
  "EvseID",
  "SessionID",
]);

/** Members that a message says little without, even where they are optional. */
const TELLING: ReadonlySet<string> = new Set([
  "StatusCode",
  "ProviderID",
  "EvseID",
  "ChargingStart",
  "ChargingEnd",
  "ConsumedEnergy",
  "ConsumedEnergyProgress",
  "EvseDataRecord",
  "EvseStatusRecord",
  "EVSEStatusRecords",
  "OperatorEvseData",
  "PricingProductDataRecords",
  "EVSEPricing",
  "AuthenticationData",
  "AuthenticationDataRecord",
  "ProviderAuthenticationData",
  "eroamingChargeDetailRecords",
  "meterValues",
  "OpeningTimes",
  "Plugs",
]);

/** Members that a rule demands although the schema does not. */
const DEMANDED: ReadonlySet<string> = new Set(["lastUpdate"]);

/** Optional members that come and go together. */
const GROUPS: Readonly<Record<string, string>> = {
  CalibrationLawVerificationInfo: "SignedMeteringValues",
  MeterValueEnd: "MeterValueStart",
  MeterValueInBetween: "MeterValueStart",
};

function make(table: Table, shape: Shape, spot: Spot): unknown {
  const plain = bare(shape);
  if (typeof plain === "string") {
    const maker = messageMakers[plain];
    if (maker !== undefined) return maker(spot);
    const target = bare(table[plain] as Shape);
    // Objects know their own name; everything else keeps the place it stands at.
    return typeof target === "object" && target.kind === "object"
      ? makeObject(table, plain, target, spot.story)
      : make(table, target, spot);
  }
  switch (plain.kind) {
    case "object":
      return makeObject(table, spot.type, plain, spot.story);
    case "list":
      return makeList(table, plain, spot);
    case "text":
      return makeText(plain, spot);
    case "number": {
      const { minimum = 0, maximum = minimum + 100 } = plain;
      return spot.story.draws.integer(nameOf(spot), Math.ceil(minimum), Math.floor(maximum));
    }
    case "boolean":
      return spot.story.draws.chance(nameOf(spot), 0.5);
    case "choice":
      return spot.story.draws.pick(nameOf(spot), plain.values);
  }
}

const nameOf = ({ type, member }: Spot): string => `${type}.${member}`;

function makeObject(table: Table, type: string, shape: ObjectShape, story: Story): unknown {
  const chosen = story.draws.pick(`${type}: which`, shape.exactlyOne);
  const made: Record<string, unknown> = {};
  for (const [member, memberShape] of Object.entries(shape.members)) {
    if (shape.exactlyOne.includes(member) ? member !== chosen : !isPresent(story, type, member, memberShape)) continue;
    const spot: Spot = { story, type, member };
    const maker = memberMakers[nameOf(spot)] ?? memberMakers[member];
    const value = maker === undefined ? make(table, memberShape, spot) : maker(spot);
    if (value !== undefined) made[member] = value;
  }
  return settle(type, made);
}

function isPresent({ options, draws, sessionGiven }: Story, type: string, member: string, shape: Shape): boolean {
  if (!isOptional(shape) || DEMANDED.has(member) || (sessionGiven && member === "SessionID")) return true;
  const { members = "some" } = options;
  if (members !== "some") return members === "all";
  return TELLING.has(member) || draws.chance(`${type}: ${GROUPS[member] ?? member}?`, 0.6);
}

function makeList(table: Table, shape: ListShape, spot: Spot): unknown[] {
  const { story } = spot;
  const { minItems = 0, maxItems = Infinity } = shape;
  const items = bare(shape.items);
  const target = typeof items === "string" ? bare(table[items] as Shape) : items;
  if (typeof target === "object" && target.kind === "choice") {
    const start = story.draws.integer(nameOf(spot), 0, target.values.length - 1);
    const many = story.draws.integer(`${nameOf(spot)}: how many`, 1, Math.min(3, target.values.length));
    return Array.from({ length: many }, (_, at) => target.values[(start + at) % target.values.length]);
  }
  const isRecord = typeof items === "string" && RECORDS.has(items);
  const wanted = isRecord ? (story.options.records ?? 3) : 1;
  const length = Math.max(minItems, Math.min(wanted, maxItems));
  return Array.from({ length }, (_, at) => make(table, items, isRecord ? { ...spot, story: story.record(at) } : spot));
}

/** A text that nobody described: its member's name and a number, as long as it may be. */
function makeText({ format, pattern, minLength = 0, maxLength = 100 }: TextShape, spot: Spot): string {
  const { story, member } = spot;
  if (format === "date-time") return story.time(story.times.unplugged);
  if (pattern !== undefined) throw new TypeError(`There is no maker for ${nameOf(spot)}, which has a form of its own.`);
  const text = `${member === "" ? "Text" : member} ${story.draws.integer(nameOf(spot), 1, 999)}`;
  return text.slice(0, maxLength).padEnd(minLength, "_");
}
