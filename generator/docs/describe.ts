import type { MemberModel, Shape } from "../model/model.js";
import { code } from "./markdown.js";

/** A member in a few words: whether it is mandatory, and what it is. */
export function memberInWords(member: MemberModel): string {
  const unit = member.unit === undefined ? "" : ` in ${member.unit}`;
  const uncertain = member.required && !member.guaranteed ? ", may be missing in what is received" : "";
  const deprecated = member.deprecated === undefined ? "" : ", deprecated";
  return `${member.required ? "mandatory" : "optional"}: ${shapeInWords(member.shape)}${unit}${uncertain}${deprecated}`;
}

/** A shape in a few words. */
export function shapeInWords(shape: Shape): string {
  switch (shape.kind) {
    case "reference":
      return code(shape.name);
    case "array":
      return ["list of", `${shapeInWords(shape.items)},`, range(shape.minItems, shape.maxItems, "items")]
        .filter(Boolean)
        .join(" ")
        .replace(/,$/u, "");
    case "string":
      return [
        shape.format === undefined ? "text" : "date and time",
        range(shape.minLength === 0 ? undefined : shape.minLength, shape.maxLength, "characters"),
        shape.pattern === undefined ? "" : code(shape.pattern),
      ]
        .filter(Boolean)
        .join(", ");
    case "number": {
      const bounds = range(shape.minimum, shape.maximum, "");
      return [shape.integer ? "whole number" : "number", bounds].filter(Boolean).join(", ");
    }
    case "boolean":
      return "true or false";
    case "literals":
      return shape.values.map((value) => code(value)).join(", ") + (shape.open ? " and others" : "");
    default: {
      const choice = shape.exactlyOne.map((name) => code(name)).join(", ");
      return choice === "" ? "object" : `object with exactly one of ${choice}`;
    }
  }
}

function range(minimum: number | undefined, maximum: number | undefined, what: string): string {
  const counted = (number: number): string => `${number} ${what}`.trim();
  if (minimum === undefined) return maximum === undefined ? "" : `at most ${counted(maximum)}`;
  if (maximum === undefined) return `at least ${counted(minimum)}`;
  return minimum === maximum ? `exactly ${counted(minimum)}` : `${minimum} to ${counted(maximum)}`;
}
