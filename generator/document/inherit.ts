type Data = Record<string, unknown>;

/**
 * Takes over what another version says of the things that both have: of every tag, server, parameter, operation, type
 * and member that has not got one of the given members itself, that member as the other version has it. Things are the
 * same when their names are: an operation by its key, a type by its name, a member by the name of its type and its own.
 */
export function inherit(document: Data, other: Data, members: readonly string[]): void {
  const take = (to: Data | undefined, from: Data | undefined): void => {
    if (to === undefined || from === undefined) return;
    for (const member of members) {
      if (!Object.hasOwn(to, member) && Object.hasOwn(from, member)) to[member] = withoutErrata(from[member]);
    }
  };
  for (const [list, key] of [
    ["tags", "name"],
    ["servers", "url"],
  ] as const) {
    const known = listAt(other, list);
    for (const entry of listAt(document, list))
      take(
        entry,
        known.find((candidate) => candidate[key] === entry[key]),
      );
  }
  for (const [name, parameter] of Object.entries(componentsAt(document, "parameters"))) {
    take(parameter, componentsAt(other, "parameters")[name]);
  }
  const operations = new Map(operationsOf(other).map((operation) => [operation["operationId"], operation]));
  for (const operation of operationsOf(document)) take(operation, operations.get(operation["operationId"]));

  const types = typesOf(other);
  for (const [name, schema] of Object.entries(componentsAt(document, "schemas"))) {
    const same = types.get(name);
    take(schema, same);
    inheritMembers(schema, same, types, take);
  }
}

/** The members of a type, those of nested types, and the types that lists hold. */
function inheritMembers(
  schema: Data,
  other: Data | undefined,
  types: ReadonlyMap<string, Data>,
  take: (to: Data | undefined, from: Data | undefined) => void,
): void {
  for (const [name, member] of Object.entries(childrenOf(schema, "properties"))) {
    const same = other === undefined ? undefined : childrenOf(other, "properties")[name];
    take(member, same);
    nested(member, same);
  }
  if (isData(schema["items"])) {
    const same = isData(other?.["items"]) ? other["items"] : undefined;
    if (!("$ref" in schema["items"])) take(schema["items"], same);
    nested(schema["items"], same);
  }

  function nested(node: Data, same: Data | undefined): void {
    const name = node["x-oicp-type"];
    inheritMembers(node, typeof name === "string" ? (types.get(name) ?? same) : same, types, take);
  }
}

/** Every named type of a document: its components, and the nested schemas that have a name of their own. */
function typesOf(document: Data): Map<string, Data> {
  const components = componentsAt(document, "schemas");
  const types = new Map(Object.entries(components));
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const name = (node as Data)["x-oicp-type"];
    if (typeof name === "string" && !types.has(name)) types.set(name, node as Data);
    for (const child of Object.values(node)) visit(child);
  };
  visit(components);
  return types;
}

/** Operations by themselves, and those that share a path with others. */
function operationsOf(document: Data): Data[] {
  return Object.values(childrenOf(document, "paths"))
    .map((item) => item["post"])
    .filter(isData)
    .flatMap((operation) => [operation, ...listAt(operation, "x-oicp-operations")]);
}

/** A copy without the errata of the version it comes from: they say what was wrong with its documents. */
export function withoutErrata(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutErrata);
  if (!isData(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== "x-oicp-errata")
      .map(([key, value]) => [key, withoutErrata(value)]),
  );
}

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

const listAt = (data: Data, name: string): Data[] => (Array.isArray(data[name]) ? data[name].filter(isData) : []);

const childrenOf = (data: Data, name: string): Record<string, Data> =>
  Object.fromEntries(
    Object.entries(isData(data[name]) ? data[name] : {}).filter(([, child]) => isData(child)),
  ) as Record<string, Data>;

const componentsAt = (document: Data, kind: string): Record<string, Data> =>
  isData(document["components"]) ? childrenOf(document["components"], kind) : {};
