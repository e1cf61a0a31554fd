import type { Applied, Path } from "../../document/apply-overlay.js";
import type { OverlayAction } from "../../document/overlay.js";
import { moved, reaches, startsWith } from "../coverage/trace.js";

/**
 * The overlay actions that had to do with a node, from where it stood in the official document on: those that matched
 * it or something on it, and those that wrote something on it from above. What is a member of it counts for the member
 * alone, unless it is gone.
 */
export function actionsOn(place: readonly string[], history: readonly Applied[]): OverlayAction[] {
  const actions: OverlayAction[] = [];
  let here: readonly string[] | undefined = place;
  for (const applied of history) {
    if (here === undefined) break;
    if (concerns(applied, here)) actions.push(applied.action);
    here = moved(applied, here);
  }
  return actions;
}

function concerns({ action, paths, update }: Applied, place: readonly string[]): boolean {
  return paths.some((path) => {
    if (startsWith(path, place)) return !isBelowMember(path, place, action, update);
    if (!startsWith(place, path)) return false;
    if (action.remove === true || action.lift !== undefined) return true;
    if (action.rename !== undefined) return (place[path.length] ?? "") in action.rename;
    return update !== undefined && reaches(update, place.slice(path.length));
  });
}

/** Whether an action on something below a node is about one of its members, and leaves the node as it is. */
function isBelowMember(path: Path, place: readonly string[], action: OverlayAction, update: unknown): boolean {
  const [map, member, ...more] = path.slice(place.length).map(String);
  if (map !== "properties" && map !== "items") return false;
  if (map === "items") return more.length > 0 || member !== undefined;
  if (member !== undefined) return action.remove !== true || more.length > 0;
  return typeof update !== "object";
}
