/** Every diagnostic of the generator: a stable code, what it means, and what to do about it. */
export const catalogue = {
  OICP1001: {
    title: "Not valid YAML or JSON",
    fix: "Correct the syntax at the place shown.",
  },
  OICP1002: {
    title: "Not an OpenAPI or Swagger document",
    fix: 'The file must begin with an `openapi: 3.x` or `swagger: "2.0"` member.',
  },
  OICP1003: {
    title: "Broken reference",
    fix: "Correct the `$ref`, or restore the file or component it names.",
  },
  OICP1004: {
    title: "Official document missing",
    fix: "Give the folder that holds the official documents with `--from DIR`; sources.json lists what is read.",
  },
  OICP1005: {
    title: "Document does not belong to its source",
    fix: "The official document or the file in spec/documents was changed: run `npm run spec:import -- --from DIR` and read the difference.",
  },
  OICP1006: {
    title: "Evidence of an erratum does not hold any more",
    fix: "The official document has been changed here: look at the erratum again, then correct or drop its entry and its overlay actions.",
  },
  OICP2001: {
    title: "Not an overlay",
    fix: "The file must be an OpenAPI Overlay 1.1 document with `overlay`, `info`, `x-oicp-documents` and `actions`.",
  },
  OICP2002: {
    title: "Overlay target is not a JSONPath expression",
    fix: "Write the target as RFC 9535 says.",
  },
  OICP2003: {
    title: "Overlay action matches another number of nodes than it expects",
    fix: "The official document has changed here: look at the correction again, then adapt its target or `x-matches`.",
  },
  OICP2004: {
    title: "Overlay action finds another value than it expects",
    fix: "The official document has changed here: look at the correction again, then adapt or drop it.",
  },
  OICP2005: {
    title: "Overlay action says neither its erratum nor its reason",
    fix: "Name the erratum in `x-erratum`, or say in `x-reason` what the official documents cannot express.",
  },
  OICP2006: {
    title: "Overlay action does not apply",
    fix: "An action carries exactly one of `update`, `remove: true` and `copy`, and must fit its target.",
  },
  OICP2007: {
    title: "Erratum without an entry in the registry",
    fix: "Describe the erratum under `x-oicp-errata` of an overlay of this version.",
  },
  OICP2008: {
    title: "Erratum described incompletely",
    fix: "Complete its entry in the registry; every statement about a machine-readable document needs a place and a check.",
  },
  OICP3001: {
    title: "Two documents define the same thing differently",
    fix: "Decide with an overlay which definition is right; nothing is resolved silently.",
  },
  OICP4001: {
    title: "Operation without legs",
    fix: "Say in an overlay who sends the operation and who receives it (`x-oicp-legs`).",
  },
  OICP4002: {
    title: "Two things have the same name",
    fix: "Give one of them another name with `x-oicp-type` or another operationId.",
  },
  OICP4003: {
    title: "Unknown reference",
    fix: "Reference a component that exists.",
  },
  OICP4004: {
    title: "Required member is not a property",
    fix: "Correct the `required` list or add the property.",
  },
  OICP4005: {
    title: "Schema uses something the bindings do not know",
    fix: "Express it with the keywords the model knows, or extend generator/model.",
  },
  OICP4006: {
    title: "Name is not a TypeScript identifier",
    fix: "Give it another name with an overlay.",
  },
  OICP4007: {
    title: "Operation is described incompletely",
    fix: "Complete the `x-oicp-*` members of the operation in an overlay.",
  },
  OICP5001: {
    title: "Emitted file is not valid TypeScript",
    fix: "Correct the template named in the message.",
  },
  OICP5002: {
    title: "Emitted file imports something it does not use, or uses something it does not import",
    fix: "Correct the view of the file named in the message.",
  },
} as const satisfies Record<string, { title: string; fix: string }>;

export type DiagnosticCode = keyof typeof catalogue;
