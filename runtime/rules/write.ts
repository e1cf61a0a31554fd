import type { MessageSchema, ReadNote } from "../schema.js";
import { isObject } from "../validation/is.js";
import type { Members } from "../validation/is.js";
import { energiesDisagree } from "./charging.js";
import { roundToThousandths } from "./decimals.js";
import { at, numberAt } from "./look.js";

/** The part of a message schema that writing needs. */
type Readable = Pick<MessageSchema<unknown>, "name" | "read">;

/** Members in kWh, which the protocol gives three decimals (OICP23-E060). */
const ENERGIES = ["MeterValueStart", "MeterValueEnd", "ConsumedEnergy", "ConsumedEnergyProgress"];

/** Messages with energies, in lower case: OICP 2.2 writes the names with other capitals. */
const WITH_ENERGIES: ReadonlySet<string> = new Set([
  "eroamingchargedetailrecord",
  "eroamingchargingnotificationstart",
  "eroamingchargingnotificationprogress",
  "eroamingchargingnotificationend",
]);

/** Members that Hubject gives to EVSE records, and that nobody pushes (OICP23-E038). */
const ASSIGNED = ["deltaType", "lastUpdate"];

/**
 * The form in which a message is sent: null members left out, members under their documented names, energies rounded to
 * three decimals, and without what Hubject assigns. Returns the message itself when there is nothing to do, and never
 * changes its argument. Whatever else is left out or altered is told in `notes`. A message that is known to be
 * `asDocumented` (`schema.is`) need not be read.
 */
export function write(
  schema: Readable,
  message: unknown,
  notes: ReadNote[] = [],
  asDocumented: boolean = false,
): unknown {
  const present = hasAbsent(message, 0, { values: 0 }) ? withoutAbsent(message, 0, new Map()) : message;
  const canonical = asDocumented && present === message ? message : schema.read(present, notes);
  const name = schema.name.toLowerCase();
  if (WITH_ENERGIES.has(name)) return withEnergies(canonical, "", notes);
  if (name === "eroamingchargedetailrecords") {
    return updated(canonical, "content", (list) =>
      mapList(list, "/content", (item, at) => withEnergies(item, at, notes)),
    );
  }
  if (name === "eroamingpushevsedata") {
    return updated(canonical, "OperatorEvseData", (block) => withoutAssigned(block, notes));
  }
  return canonical;
}

/** No message is nested deeper; what is, is left as it came. */
const MAX_DEPTH = 100;

/** Values looked at before a message is taken to need copying. Only cycles hold more. */
const MAX_VALUES = 2_000_000;

/** Whether there is a null or undefined member anywhere: asked first, since mostly there is none. */
function hasAbsent(value: unknown, depth: number, seen: { values: number }): boolean {
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return false;
  if (++seen.values > MAX_VALUES) return true;
  if (Array.isArray(value)) return value.some((item) => hasAbsent(item, depth + 1, seen));
  for (const name in value) {
    const member = (value as Members)[name];
    if (member === null || member === undefined || hasAbsent(member, depth + 1, seen)) return true;
  }
  return false;
}

/** The value without null and undefined members. Items of lists stay, since their place has a meaning. */
function withoutAbsent(value: unknown, depth: number, done: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return value;
  if (done.has(value)) return done.get(value);
  // A cycle ends here; turning it into text is what fails then, and says so.
  done.set(value, value);
  let result: unknown = value;
  if (Array.isArray(value)) result = mapList(value, "", (item) => withoutAbsent(item, depth + 1, done));
  else if (typeof (value as { toJSON?: unknown }).toJSON !== "function") {
    let changed = false;
    const kept: [string, unknown][] = [];
    for (const [name, before] of Object.entries(value)) {
      const after = withoutAbsent(before, depth + 1, done);
      changed ||= after !== before || after === null || after === undefined;
      if (after !== null && after !== undefined) kept.push([name, after]);
    }
    if (changed) result = Object.fromEntries(kept);
  }
  done.set(value, result);
  return result;
}

function withoutAssigned(block: unknown, notes: ReadNote[]): unknown {
  return updated(block, "EvseDataRecord", (list) =>
    mapList(list, "/OperatorEvseData/EvseDataRecord", (record, pointer) => {
      if (!isObject(record) || !ASSIGNED.some((name) => Object.hasOwn(record, name))) return record;
      for (const name of ASSIGNED.filter((name) => Object.hasOwn(record, name))) {
        notes.push({ pointer: `${pointer}/${name}`, message: "left out: Hubject assigns it" });
      }
      return Object.fromEntries(Object.entries(record).filter(([name]) => !ASSIGNED.includes(name)));
    }),
  );
}

/** R-45 holds for what is sent, too: of energies that agree, the rounded ones agree. */
function withEnergies(message: unknown, pointer: string, notes: ReadNote[]): unknown {
  let rounded = message;
  for (const name of ENERGIES) rounded = updated(rounded, name, roundEnergy);
  rounded = updated(rounded, "MeterValueInBetween", (between) =>
    updated(between, "meterValues", (meters) => mapList(meters, "", roundEnergy)),
  );
  if (energiesDisagree(message) || !energiesDisagree(rounded)) return rounded;
  const note = "rounded to the difference of the rounded meter values";
  notes.push({ pointer: `${pointer}/ConsumedEnergy`, message: note });
  const start = numberAt(rounded, "MeterValueStart") ?? 0;
  const end = numberAt(rounded, "MeterValueEnd") ?? 0;
  return updated(rounded, "ConsumedEnergy", () => roundToThousandths(end - start));
}

const roundEnergy = (value: unknown): unknown => (typeof value === "number" ? roundToThousandths(value) : value);

/** The object with a member replaced, or the object itself when the member is absent or stays the same. */
function updated(value: unknown, name: string, replace: (member: unknown) => unknown): unknown {
  const member = at(value, name);
  if (member === undefined) return value;
  const replaced = replace(member);
  return replaced === member ? value : { ...(value as Members), [name]: replaced };
}

function mapList(list: unknown, pointer: string, change: (item: unknown, pointer: string) => unknown): unknown {
  if (!Array.isArray(list)) return list;
  let changed: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const before: unknown = list[index];
    const after = change(before, `${pointer}/${index}`);
    if (after === before) continue;
    changed ??= [...list];
    changed[index] = after;
  }
  return changed ?? list;
}
