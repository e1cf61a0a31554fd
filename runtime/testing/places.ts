import type { Story } from "./story.js";

const NOTATIONS = ["Google", "DecimalDegree", "DegreeMinuteSeconds"] as const;

/** Where the charge point of the story stands, or a little beside it, in one of the three notations. */
export function placeOf(story: Story, beside = 0): object {
  const notation = story.options.coordinates ?? pickNotation(story);
  const make = { Google: google, DecimalDegree: decimalDegree, DegreeMinuteSeconds: degreeMinuteSeconds }[notation];
  return { [notation]: make(story, beside) };
}

/** One notation for all records of a list. */
const pickNotation = (story: Story): (typeof NOTATIONS)[number] =>
  NOTATIONS[(story.options.seed ?? 1) % 3] ?? "DecimalDegree";

export const google = ({ latitude, longitude }: Story, beside = 0): object => ({
  Coordinates: `${decimal(latitude + beside)} ${decimal(longitude)}`,
});

export const decimalDegree = ({ latitude, longitude }: Story, beside = 0): object => ({
  Longitude: decimal(longitude),
  Latitude: decimal(latitude + beside),
});

export const degreeMinuteSeconds = ({ latitude, longitude }: Story, beside = 0): object => ({
  Longitude: sexagesimal(longitude),
  Latitude: sexagesimal(latitude + beside),
});

const decimal = (degrees: number): string => degrees.toFixed(6);

function sexagesimal(degrees: number): string {
  const hundredths = Math.round(Math.abs(degrees) * 360_000);
  const minutes = Math.floor(hundredths / 6000);
  const seconds = (hundredths % 6000) / 100;
  return `${degrees < 0 ? "-" : ""}${Math.floor(minutes / 60)}°${minutes % 60}'${seconds.toFixed(2)}''`;
}
