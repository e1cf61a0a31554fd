import { referenced, type SchemaNode } from "./corrected-document.js";

/** A member of a message, wherever in it. */
export interface MemberFacts {
  readonly name: string;
  /** From the message's name down, with dots: `EvseDataRecord.Address.City`. */
  readonly path: string;
  readonly obligation: "mandatory" | "optional";
  /** What it is, in a few words. */
  readonly type: string;
  readonly description: string;
  readonly unit?: string;
  /** Other spellings that are read. */
  readonly aliases: readonly string[];
  readonly errata: readonly string[];
}

/** The members of a schema, with those of the objects inside it when `deep`. References are not followed. */
export function membersOf(schema: SchemaNode, path: string, deep: boolean): MemberFacts[] {
  const object = schema.items ?? schema;
  return Object.entries(object.properties ?? {}).flatMap(([name, member]): MemberFacts[] => {
    const below = `${path}.${name}`;
    const unit = member["x-oicp-unit"];
    const facts: MemberFacts = {
      name,
      path: below,
      obligation: object.required?.includes(name) === true ? "mandatory" : "optional",
      type: typeInWords(member),
      description: [member.description ?? "", received(object, name)].filter(Boolean).join(" "),
      ...(unit === undefined ? {} : { unit }),
      aliases: member["x-oicp-aliases"] ?? [],
      errata: member["x-oicp-errata"] ?? [],
    };
    return [facts, ...(deep ? membersOf(member, below, true) : [])];
  });
}

function received({ required = [], "x-oicp-guaranteed": guaranteed }: SchemaNode, name: string): string {
  if (guaranteed === undefined || !required.includes(name) || guaranteed.includes(name)) return "";
  return "Partners were seen to leave it out: do not rely on it in what you receive.";
}

/** A schema in a few words: what it is, and within which bounds. */
export function typeInWords(schema: SchemaNode): string {
  const reference = referenced(schema);
  if (reference !== undefined) return reference;
  const values = valuesOf(schema);
  if (values !== undefined) {
    return values.length > 6 ? `one of ${values.length} words` : `one of ${values.join(", ")}`;
  }
  switch (schema.type) {
    case "array": {
      const items = typeInWords(schema.items ?? {});
      return ["list of", items + range(", ", schema.minItems, schema.maxItems, "of them")].join(" ");
    }
    case "integer":
    case "number":
      return `${schema.type === "integer" ? "whole number" : "number"}${range(" ", schema.minimum, schema.maximum, "")}`;
    case "boolean":
      return "true or false";
    case "string":
      if (schema.format === "date-time") return "date and time with offset";
      return `text${range(", ", schema.minLength || undefined, schema.maxLength, "characters")}`;
    default:
      return "object";
  }
}

/** The words a value may be, when they are listed. */
export function valuesOf(schema: SchemaNode): readonly string[] | undefined {
  const values = schema.enum ?? schema["x-oicp-values"];
  return schema.const === undefined ? values : [schema.const];
}

/** Members of which exactly one is given. */
export function choiceOf(schema: SchemaNode): readonly string[] {
  return (schema.oneOf ?? []).flatMap(({ required = [] }) => required);
}

function range(before: string, least: number | undefined, most: number | undefined, what: string): string {
  if (least === undefined && most === undefined) return "";
  const text =
    least === undefined ? `at most ${most}` : most === undefined ? `at least ${least}` : `${least} to ${most}`;
  return `${before}${text} ${what}`.trimEnd();
}
