import type { Source } from "../import/sources.js";

/** Documents that errata cite and only people can read, by the name the registry gives them. */
export const prose: Readonly<Record<string, string>> = {
  "cpo-prose": "the protocol description for operators (asciidoc)",
  "emp-prose": "the protocol description for providers (asciidoc)",
  diagrams: "the diagrams of the business processes",
  guide: "Hubject's integration guide, and the answers captured in it",
  "release-notes": "the release notes of OICP 2.3",
  aup: "the Acceptable Use Policy",
  readme: "the front page of the official repository",
  wire: "messages recorded from Hubject",
};

/** Names that stand for several documents. */
const groups: Readonly<Record<string, (source: Source) => boolean>> = {
  "openapi-2.3": ({ oicp, name }) => oicp === "2.3" && (name === "cpo" || name === "emp"),
  "swagger-2.3": ({ file }) => file.startsWith("oicp-2.3/swagger-2021/"),
  "swagger-2.2": ({ file }) => file.startsWith("oicp-2.2/swagger/"),
};

/**
 * What a name in the registry of a version stands for: the sources it can be checked against. A name that this version
 * does not have is taken from another one.
 */
export function sourcesNamed(name: string, version: string, sources: readonly Source[]): readonly Source[] {
  const named = groups[name] ?? ((source) => source.name === name);
  const found = sources.filter(named);
  const own = name in groups ? found : found.filter(({ oicp }) => oicp === version);
  // A file may be the source of two documents; once is enough.
  return [...new Map((own.length > 0 ? own : found).map((source) => [source.file, source])).values()];
}

/** What the names of the machine-readable documents stand for. */
export const readable: Readonly<Record<string, string>> = {
  cpo: "OICP 2.3 for operators, OpenAPI",
  emp: "OICP 2.3 for providers, OpenAPI",
  supplement: "what 2.3 takes over from 2.2, Swagger",
  "openapi-2.3": "both OpenAPI documents of OICP 2.3",
  "swagger-2.3": "OICP 2.3 as Hubject's servers described it until 2021, Swagger",
  "swagger-2.2": "OICP 2.2, Swagger",
};
