import { error, pointerOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import { compact, dataAt, isData, listAt, numberAt, textAt, textsAt, type Data } from "./data.js";
import type { LiteralsShape, MemberModel, ObjectShape, Shape } from "./model.js";
import { isMemberName, nestedName } from "./names.js";

/** What reading a schema needs of the messages around it. */
export interface ShapeContext {
  /** Whether the document has a component of that name. */
  has(component: string): boolean;
  /** Makes a message of a nested schema that deserves a name of its own. */
  lift(name: string, schema: Data, path: Path): void;
  readonly diagnostics: Diagnostic[];
}

export type Path = readonly (string | number)[];

/** Keywords by what they say about; everything else is a diagnostic, so that no constraint is lost silently. */
const notes = ["description", "title", "deprecated"];
const extensions = [
  "type",
  "aliases",
  "value-aliases",
  "open",
  "values",
  "bare",
  "unwrap",
  "guaranteed",
  "unit",
  "errata",
  "deprecated",
].map((name) => `x-oicp-${name}`);
const keywords: Record<string, readonly string[]> = {
  $ref: ["$ref"],
  object: ["type", "properties", "required", "oneOf"],
  array: ["type", "items", "minItems", "maxItems"],
  string: ["type", "minLength", "maxLength", "pattern", "format", "enum", "const"],
  number: ["type", "minimum", "maximum", "format"],
  integer: ["type", "minimum", "maximum", "format"],
  boolean: ["type"],
};
const formats: Record<string, readonly string[]> = {
  string: ["date-time"],
  number: ["float", "double"],
  integer: ["int64"],
};

/** Reads a schema that is a message of its own, or stands where a reference cannot. */
export function shapeOf(context: ShapeContext, schema: Data, name: string, path: Path): Shape {
  const kind = kindOf(schema);
  checkKeywords(context, schema, kind, path);
  switch (kind) {
    case "$ref":
      return referenceOf(context, schema, path);
    case "object":
      return objectOf(context, schema, name, path);
    case "array":
      return compact<Shape>({
        kind: "array",
        items: nestedShapeOf(context, dataAt(schema, "items"), name, [...path, "items"]),
        minItems: numberAt(schema, "minItems"),
        maxItems: numberAt(schema, "maxItems"),
      });
    case "string":
      return textOf(context, schema, path);
    case "number":
    case "integer":
      return compact<Shape>({
        kind: "number",
        integer: kind === "integer",
        minimum: numberAt(schema, "minimum"),
        maximum: numberAt(schema, "maximum"),
      });
    default:
      return { kind: "boolean" };
  }
}

/** Reads a schema below another: what is an object, or has a name of its own, becomes a message and a reference to it. */
function nestedShapeOf(context: ShapeContext, schema: Data, defaultName: string, path: Path): Shape {
  const kind = kindOf(schema);
  const given = textAt(schema, "x-oicp-type");
  if (kind === "$ref" || (kind !== "object" && given === undefined)) return shapeOf(context, schema, defaultName, path);
  const name = given ?? defaultName;
  context.lift(name, schema, path);
  return compact<Shape>({ kind: "reference", name, unwrap: textAt(schema, "x-oicp-unwrap") });
}

function kindOf(schema: Data): string {
  if ("$ref" in schema) return "$ref";
  if (typeof schema["const"] === "string") return "string";
  return textAt(schema, "type") ?? "";
}

function checkKeywords(context: ShapeContext, schema: Data, kind: string, path: Path): void {
  const report = (message: string, keyword?: string): void =>
    void context.diagnostics.push(
      error("OICP4005", message, pointerOf(keyword === undefined ? path : [...path, keyword])),
    );
  const known = keywords[kind];
  if (known === undefined) {
    return report(
      kind === "" ? "The schema has neither a single `type` nor a `$ref`." : `The type ${kind} is not known.`,
    );
  }
  for (const keyword of Object.keys(schema)) {
    if (known.includes(keyword) || notes.includes(keyword) || extensions.includes(keyword)) continue;
    if (keyword.startsWith("x-") && !keyword.startsWith("x-oicp-")) continue;
    report(`\`${keyword}\` is not known ${kind === "$ref" ? "beside a `$ref`" : `for the type ${kind}`}.`, keyword);
  }
  const format = textAt(schema, "format");
  if (format !== undefined && formats[kind]?.includes(format) !== true)
    report(`The format ${format} is not known.`, "format");
}

function referenceOf(context: ShapeContext, schema: Data, path: Path): Shape {
  const target = String(schema["$ref"]);
  const name = target.replace("#/components/schemas/", "");
  if (!target.startsWith("#/components/schemas/") || !context.has(name)) {
    context.diagnostics.push(error("OICP4003", `There is no component ${target}.`, pointerOf([...path, "$ref"])));
  }
  return compact<Shape>({ kind: "reference", name, unwrap: textAt(schema, "x-oicp-unwrap") });
}

function textOf(context: ShapeContext, schema: Data, path: Path): Shape {
  const listed = typeof schema["const"] === "string" ? [schema["const"]] : textsAt(schema, "enum");
  const open = schema["x-oicp-open"] === true;
  const values = open ? textsAt(schema, "x-oicp-values") : listed;
  if (values.length > 0) {
    const aliases = dataAt(schema, "x-oicp-value-aliases") as LiteralsShape["aliases"];
    for (const [alias, value] of Object.entries(aliases)) {
      if (values.includes(value) && !values.includes(alias)) continue;
      context.diagnostics.push(
        error(
          "OICP4005",
          "A spelling stands for a value that is not listed.",
          pointerOf([...path, "x-oicp-value-aliases", alias]),
        ),
      );
    }
    return { kind: "literals", values, open, aliases: { ...aliases } };
  }
  const pattern = textAt(schema, "pattern");
  if (pattern !== undefined && !isPattern(pattern)) {
    context.diagnostics.push(
      error("OICP4005", "The pattern is not legal with the `u` flag.", pointerOf([...path, "pattern"])),
    );
  }
  return compact<Shape>({
    kind: "string",
    minLength: numberAt(schema, "minLength"),
    maxLength: numberAt(schema, "maxLength"),
    pattern,
    format: textAt(schema, "format") === "date-time" ? "date-time" : undefined,
    unwrap: textAt(schema, "x-oicp-unwrap"),
  });
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

function objectOf(context: ShapeContext, schema: Data, name: string, path: Path): ObjectShape {
  const properties = dataAt(schema, "properties");
  const required = textsAt(schema, "required");
  const exactlyOne = listAt(schema, "oneOf").flatMap((choice, index) => {
    const names = isData(choice) && Object.keys(choice).join() === "required" ? textsAt(choice, "required") : [];
    if (names.length === 1) return names;
    const message = "`oneOf` is known only as a choice between single members: `oneOf: [{ required: [A] }, …]`.";
    context.diagnostics.push(error("OICP4005", message, pointerOf([...path, "oneOf", index])));
    return [];
  });
  const bare = textAt(schema, "x-oicp-bare");
  const guaranteed = "x-oicp-guaranteed" in schema ? textsAt(schema, "x-oicp-guaranteed") : required;
  const mentioned = {
    required,
    oneOf: exactlyOne,
    "x-oicp-guaranteed": guaranteed,
    "x-oicp-bare": bare === undefined ? [] : [bare],
  };
  // No official schema does so (OICP23-E104), but a new version or an overlay may.
  for (const [keyword, names] of Object.entries(mentioned)) {
    for (const missing of names.filter((member) => !Object.hasOwn(properties, member))) {
      context.diagnostics.push(
        error(
          "OICP4004",
          `${name} has no member ${missing}, which its \`${keyword}\` names.`,
          pointerOf([...path, keyword]),
        ),
      );
    }
  }
  for (const [member, value] of Object.entries(properties)) {
    for (const alias of isData(value) ? textsAt(value, "x-oicp-aliases") : []) {
      if (!Object.hasOwn(properties, alias)) continue;
      const message = `${alias} is another spelling of ${member}, and a member of ${name} itself.`;
      context.diagnostics.push(error("OICP4002", message, pointerOf([...path, "properties", member])));
    }
  }
  const members = Object.entries(properties).map(([member, value]): MemberModel => {
    const place = [...path, "properties", member];
    return memberOf(context, isData(value) ? value : {}, member, name, place, { required, guaranteed });
  });
  return compact<ObjectShape>({ kind: "object", members, exactlyOne, bare });
}

function memberOf(
  context: ShapeContext,
  schema: Data,
  name: string,
  parent: string,
  path: Path,
  lists: { readonly required: readonly string[]; readonly guaranteed: readonly string[] },
): MemberModel {
  const aliases = textsAt(schema, "x-oicp-aliases");
  for (const spelling of [name, ...aliases].filter((spelling) => !isMemberName(spelling))) {
    context.diagnostics.push(
      error("OICP4006", `${parent} has a member ${spelling}, which is no name for a member.`, pointerOf(path)),
    );
  }
  const required = lists.required.includes(name);
  return compact<MemberModel>({
    name,
    description: textAt(schema, "description") ?? "",
    shape: nestedShapeOf(context, schema, nestedName(parent, name), path),
    required,
    guaranteed: required && lists.guaranteed.includes(name),
    aliases,
    unit: textAt(schema, "x-oicp-unit"),
    errata: textsAt(schema, "x-oicp-errata"),
    deprecated: deprecationOf(schema),
  });
}

/** Why a thing is not to be used any more; undefined when it is. */
export function deprecationOf(schema: Data): string | undefined {
  if (schema["deprecated"] !== true) return undefined;
  return textAt(schema, "x-oicp-deprecated") ?? "The protocol does not foresee it any more.";
}
