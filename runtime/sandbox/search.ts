import type { GeoCoordinates, SearchCenter } from "../../generated/v2.3/messages.js";
import { toPoint, type Point } from "./geo-format.js";

/** Mean radius of the Earth in kilometres. */
const EARTH = 6371.0088;

/** Whether a place is within a circle. What has no readable place is in none. */
export function createSearch(center: SearchCenter | undefined): (place: GeoCoordinates | undefined) => boolean {
  if (center === undefined) return () => true;
  const middle = toPoint(center.GeoCoordinates);
  if (middle === undefined) return () => false;
  return (place) => {
    const point = toPoint(place);
    return point !== undefined && distance(middle, point) <= center.Radius;
  };
}

/** Kilometres between two places along the surface of the Earth, by the haversine formula. */
export function distance(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const latitude = Math.sin(((b.latitude - a.latitude) * radians) / 2);
  const longitude = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  const chord =
    latitude * latitude + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * longitude * longitude;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
}
