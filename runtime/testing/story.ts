import { parseEvseId } from "../identifiers.js";
import { countryOf, type Country, type Town } from "./countries.js";
import { createDraws, type Draws } from "./draws.js";

/** What a sample is to tell. */
export interface SampleOptions {
  /** The same seed gives the same sample. Default 1. */
  readonly seed?: number | undefined;
  /** Operator that charge points belong to. Default `DE*ABC`. */
  readonly operatorId?: string | undefined;
  /** Provider that contracts belong to. Default `DE-DCB`. */
  readonly providerId?: string | undefined;
  /** Session that messages belong to. Default: one made from the seed, and none in the request that opens a session. */
  readonly sessionId?: string | undefined;
  /** Which optional members are there. `all`: those that can stand together. Default `some`. */
  readonly members?: "required" | "some" | "all" | undefined;
  /** Records in pushes, pages and other lists of records. Default 3. */
  readonly records?: number | undefined;
  /** When the session of the sample ended. Default 2025-01-20T17:00:00Z, some hours more or less by the seed. */
  readonly now?: Date | undefined;
  /** Notation of places. Default: one of the three, by the seed. */
  readonly coordinates?: "Google" | "DecimalDegree" | "DegreeMinuteSeconds" | undefined;
}

/**
 * The charging session that samples of one seed tell: who, where, when, how much. Records of a list tell the sessions
 * and charge points that come after the first one.
 */
export interface Story {
  readonly options: SampleOptions;
  readonly draws: Draws;
  /** Which record of a list this is, from 0. */
  readonly index: number;
  readonly operatorId: string;
  readonly providerId: string;
  readonly country: Country;
  readonly town: Town;
  readonly street: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly evseId: string;
  /** Group of charge points; operators with ids of the DIN form have none. */
  readonly poolId: string | undefined;
  readonly station: number;
  readonly evcoId: string;
  readonly uid: string;
  readonly sessionId: string;
  readonly sessionGiven: boolean;
  readonly productId: string;
  /** Direct current, or alternating. */
  readonly fast: boolean;
  /** kW. */
  readonly power: number;
  /** Milliseconds since 1970. */
  readonly times: Readonly<Record<"plugged" | "started" | "reported" | "stopped" | "unplugged", number>>;
  /** kWh at the start, in between, at the end. */
  readonly meter: readonly [start: number, between: number, end: number];
  /** A time as the protocol writes it: whole seconds and the offset of the place. */
  time(instant: number): string;
  /** The story of another record of the same list. */
  record(index: number): Story;
}

const NOW = Date.UTC(2025, 0, 20, 17);
const MINUTE = 60_000;
const ALPHANUMERIC = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";
const HEX = "0123456789ABCDEF";

export const PRODUCTS = ["Standard Price", "AC1", "AC3", "DC", "Free"] as const;

/** A pricing product's name; no two places in a list have the same one. */
export const productName = (index: number): string => PRODUCTS[index] ?? `Product ${index + 1}`;

export function tellStory(options: SampleOptions, index = 0): Story {
  const seed = options.seed ?? 1;
  const common = createDraws(seed);
  const draws = createDraws(seed, index);
  const operatorId = options.operatorId ?? "DE*ABC";
  const providerId = options.providerId ?? "DE-DCB";
  const country = countryOf(operatorId);

  // Two charge points share a station, and the stations of a list stand along the streets of one town.
  const town = common.pick("town", country.towns);
  const station = common.integer("station", 1, 899) * 10 + Math.floor(index / 2);
  const place = createDraws(seed, Math.floor(index / 2));
  const round = (value: number): number => Math.round(value * 1e6) / 1e6;
  const evseId = evseIdOf(operatorId, station * 10 + (index % 2));
  const parsed = parseEvseId(evseId);

  const fast = place.chance("fast", 0.3);
  const power = fast ? place.pick("power", [50, 100, 150]) : place.pick("power", [7, 11, 22]);
  const started = common.integer("end", -180, 180) * MINUTE;
  const unplugged = (options.now?.getTime() ?? NOW + started) - index * 7 * MINUTE;
  const stopped = unplugged - draws.integer("after", 20, 600) * 1000;
  const minutes = fast ? draws.integer("minutes", 15, 50) : draws.integer("minutes", 45, 240);
  const begun = stopped - minutes * MINUTE;
  const reported = begun + Math.floor((stopped - begun) / 2000) * 1000;
  const plugged = begun - draws.integer("before", 10, 90) * 1000;

  // Vehicles seldom draw all that the charge point offers.
  const consumed = Math.round((power * minutes * draws.integer("share", 40, 95)) / 6) / 1000;
  const meterStart = draws.integer("meter", 1_000, 90_000_000) / 1000;
  const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

  const sessionId = options.sessionId ?? draws.uuid("session");
  return {
    options,
    draws,
    index,
    operatorId,
    providerId,
    country,
    town,
    street: place.pick("street", town.streets),
    latitude: round(town.latitude + (place.number("latitude") - 0.5) / 50),
    longitude: round(town.longitude + (place.number("longitude") - 0.5) / 50),
    evseId,
    poolId: parsed?.form === "ISO" ? poolIdOf(operatorId, station) : undefined,
    station,
    evcoId: evcoIdOf(providerId, draws),
    uid: draws.text("uid", draws.pick("uid length", [8, 14]), HEX),
    sessionId: index === 0 ? sessionId : draws.uuid("session"),
    sessionGiven: options.sessionId !== undefined,
    productId: draws.pick("product", PRODUCTS),
    fast,
    power,
    times: { plugged, started: begun, reported, stopped, unplugged },
    meter: [meterStart, thousandths(meterStart + consumed / 2), thousandths(meterStart + consumed)],
    time: (instant) => timeAt(instant, country.offset),
    record: (next) => tellStory(options, next),
  };
}

/** A charge point's id, in the form of its operator's. */
function evseIdOf(operatorId: string, number: number): string {
  const digits = String(100_000 + number);
  if (/^\+?\d/.test(operatorId)) return `${operatorId}*${digits}`;
  return operatorId.includes("*") ? `${operatorId}*E${digits}` : `${operatorId}E${digits}`;
}

function poolIdOf(operatorId: string, station: number): string {
  return operatorId.includes("*") ? `${operatorId}*P${station}` : `${operatorId}P${station}`;
}

/** A contract's id, in the form of its provider's: DIN with stars, ISO with dashes or with nothing. */
function evcoIdOf(providerId: string, draws: Draws): string {
  if (providerId.includes("*"))
    return `${providerId}*${draws.text("contract", 6, ALPHANUMERIC)}*${draws.integer("check", 0, 9)}`;
  const dash = providerId.includes("-") ? "-" : "";
  return `${providerId}${dash}C${draws.text("contract", 8, ALPHANUMERIC)}${dash}${draws.text("check", 1, ALPHANUMERIC)}`;
}

/** whole seconds and a numeric offset. */
function timeAt(instant: number, offset: string): string {
  const [, sign = "+", hours = "00", minutes = "00"] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * MINUTE * (sign === "-" ? -1 : 1);
  return `${new Date(instant + shift).toISOString().slice(0, 19)}${offset}`;
}
