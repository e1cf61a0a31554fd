import type { GeoCoordinates, GeoCoordinatesResponseFormat } from "../../generated/v2.3/messages.js";

/** A place on WGS 84, in degrees; south and west are negative. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The place that coordinates name in whichever of their three forms, or nothing when they cannot be read. */
export function toPoint(coordinates: GeoCoordinates | undefined): Point | undefined {
  const { Google, DecimalDegree, DegreeMinuteSeconds } = coordinates ?? {};
  let latitude: number;
  let longitude: number;
  if (Google) {
    // Latitude comes first.
    const [first = "", second = ""] = Google.Coordinates.trim().split(/\s*,\s*|\s+/);
    [latitude, longitude] = [decimal(first), decimal(second)];
  } else if (DecimalDegree) {
    [latitude, longitude] = [decimal(DecimalDegree.Latitude), decimal(DecimalDegree.Longitude)];
  } else if (DegreeMinuteSeconds) {
    [latitude, longitude] = [sexagesimal(DegreeMinuteSeconds.Latitude), sexagesimal(DegreeMinuteSeconds.Longitude)];
  } else return undefined;
  return Number.isNaN(latitude) || Number.isNaN(longitude) ? undefined : { latitude, longitude };
}

/** The same place in the form that was asked for. What is in it already, or cannot be read, stays as it is. */
export function toFormat(coordinates: GeoCoordinates, format: GeoCoordinatesResponseFormat): GeoCoordinates {
  if (coordinates[format] !== undefined) return coordinates;
  const point = toPoint(coordinates);
  if (point === undefined) return coordinates;
  const { latitude, longitude } = point;
  switch (format) {
    case "Google":
      return { Google: { Coordinates: `${writeDecimal(latitude)} ${writeDecimal(longitude)}` } };
    case "DecimalDegree":
      return { DecimalDegree: { Longitude: writeDecimal(longitude), Latitude: writeDecimal(latitude) } };
    case "DegreeMinuteSeconds":
      return { DegreeMinuteSeconds: { Longitude: writeSexagesimal(longitude), Latitude: writeSexagesimal(latitude) } };
  }
}

function decimal(text: string): number {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
}

function sexagesimal(text: string): number {
  const found = /^(-?)(\d+)°\s*(\d+)'\s*(\d+(?:\.\d+)?)''$/.exec(text);
  if (found === null) return NaN;
  const [, sign, degrees, minutes, seconds] = found;
  const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return sign === "-" ? -size : size;
}

/** Six decimals, about a tenth of a metre: the most that the decimal forms hold. At least one stays. */
function writeDecimal(degrees: number): string {
  const text = degrees.toFixed(6).replace(/(\.\d+?)0+$/, "$1");
  return /^-0\.0$/.test(text) ? "0.0" : text;
}

function writeSexagesimal(degrees: number): string {
  // In ten-thousandths of a second (3 mm), so that nothing is rounded up to 60 seconds or minutes.
  const units = Math.round(Math.abs(degrees) * 3600 * 10_000);
  const seconds = (units % 600_000) / 10_000;
  const minutes = Math.floor(units / 600_000) % 60;
  const whole = Math.floor(units / 36_000_000);
  return `${degrees < 0 && units > 0 ? "-" : ""}${whole}°${minutes}'${seconds.toFixed(4).replace(/(\.\d+?)0+$/, "$1")}''`;
}
