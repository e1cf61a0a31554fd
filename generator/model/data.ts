/** Small questions to plain data of unknown form. */

export type Data = Readonly<Record<string, unknown>>;

export function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function dataAt(data: Data, name: string): Data {
  const value = data[name];
  return isData(value) ? value : {};
}

export function listAt(data: Data, name: string): readonly unknown[] {
  const value = data[name];
  return Array.isArray(value) ? value : [];
}

export function textsAt(data: Data, name: string): readonly string[] {
  return listAt(data, name).filter((item): item is string => typeof item === "string");
}

export function textAt(data: Data, name: string): string | undefined {
  const value = data[name];
  return typeof value === "string" ? value : undefined;
}

export function numberAt(data: Data, name: string): number | undefined {
  const value = data[name];
  return typeof value === "number" ? value : undefined;
}

/** An object without the members that are undefined. */
export function compact<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}
