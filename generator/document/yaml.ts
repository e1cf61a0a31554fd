import { stringify } from "yaml";

/**
 * A document as YAML, the same text for the same data. Words that YAML 1.1 takes for booleans are quoted, since the
 * protocol has a member named `on` (OICP23-E100).
 */
export function toYaml(data: unknown): string {
  return stringify(data, { aliasDuplicateObjects: false, compat: "yaml-1.1", lineWidth: 120 });
}
