import fc from "fast-check";

/** A way to spoil a value at one place: most mutations make it invalid, some leave it valid. That is for the oracle to say. */
export const mutation: fc.Arbitrary<(value: unknown) => unknown> = fc
  .tuple(fc.nat(), fc.nat(), fc.anything({ maxDepth: 1 }))
  .map(
    ([where, how, anything]) =>
      (value: unknown) =>
        at(structuredClone(value), where, (place) => changes[how % changes.length]?.(place, anything)),
  );

const changes: readonly ((value: unknown, anything: unknown) => unknown)[] = [
  () => undefined,
  () => null,
  () => "",
  () => 0,
  () => -1,
  () => 1e9,
  () => 0.5,
  () => [],
  () => ({}),
  () => true,
  (_, anything) => asJson(anything),
  (value) => (typeof value === "string" ? `${value}x` : [value]),
  (value) => (typeof value === "string" ? value.slice(1) : { value }),
  (value) => (typeof value === "string" ? ` ${value}` : String(value)),
  (value) => (typeof value === "string" ? value.repeat(300) : value),
  (value) => (typeof value === "string" ? value.replace(/\d/, "\u{1F50C}") : value),
  (value) => (typeof value === "string" ? value.toLowerCase() : value),
  (value) => (typeof value === "string" ? value.replace(/-\d\d/, "-02").replace(/-\d\dT/, "-30T") : value),
  (value) => (typeof value === "string" ? value.replace("T", "t") : value),
  (value) => (typeof value === "string" ? `${value}\n` : value),
  (value) => (Array.isArray(value) ? [...value, ...value, ...value] : value),
  (value) => (typeof value === "object" && value !== null ? { ...value, Unknown: 1 } : value),
  (value) =>
    typeof value === "object" && value !== null ? Object.assign(Object.create(null) as object, value) : value,
];

const asJson = (value: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(value) ?? "null") as unknown;
  } catch {
    return null;
  }
};

/** Applies a change to the n-th place of a value, counted over all its members and items. */
function at(value: unknown, where: number, change: (value: unknown) => unknown): unknown {
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const root = { value };
  const visit = (holder: Record<string, unknown>, key: string): void => {
    places.push({ holder, key });
    const child = holder[key];
    if (typeof child !== "object" || child === null) return;
    for (const name of Object.keys(child)) visit(child as Record<string, unknown>, name);
  };
  visit(root, "value");
  const place = places[where % places.length];
  if (place === undefined) return value;
  const changed = change(place.holder[place.key]);
  if (changed === undefined && !Array.isArray(place.holder)) delete place.holder[place.key];
  else place.holder[place.key] = changed;
  return root.value;
}
