import { z } from "zod";
import { jsonSchemaOf, type CorrectedDocument, type JsonSchema } from "./corrected-document.js";

/** A message of the corrected document as a schema of zod. */
export function zodSchemaOf(document: CorrectedDocument, name: string): z.ZodType {
  const { $ref, $defs } = jsonSchemaOf(document, name) as { $ref: string; $defs: Record<string, JsonSchema> };
  const definitions = Object.entries($defs).map(([key, schema]) => [key, withChoices(schema)]);
  return z.fromJSONSchema({ $ref, $defs: Object.fromEntries(definitions) as never });
}

/**
 * zod takes a list of required members without a type for no condition at all. Where one of several members has to be
 * there, it is given the objects to choose from, as one would write them by hand.
 */
function withChoices(schema: JsonSchema): JsonSchema {
  const { oneOf, properties, required = [], ...rest } = schema;
  if (properties === undefined || !Array.isArray(oneOf)) return schema;
  const choices = (oneOf as readonly JsonSchema[]).flatMap((choice) => choice.required ?? []);
  return {
    anyOf: choices.map((chosen) => ({
      ...rest,
      properties: Object.fromEntries(
        Object.entries(properties).filter(([member]) => member === chosen || !choices.includes(member)),
      ),
      required: [...required, chosen],
    })),
  };
}
