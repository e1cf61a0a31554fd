import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Model, Role } from "../model/model.js";
import { compilerHere, type Compiler } from "./compiler.js";
import { errataFile, type ErratumView } from "./errata-file.js";
import { messagesFile, receivedFile } from "./messages-file.js";
import { indexModel } from "./model-index.js";
import { openapiFile } from "./openapi-file.js";
import { mswFile } from "./msw-file.js";
import { operationsFile } from "./operations-file.js";
import { receivedMessages } from "./received.js";
import { createRenderer } from "./render.js";
import { roleFile } from "./role-file.js";
import { samplesFile, testingFile } from "./samples-file.js";
import { schemasFile } from "./schemas-file.js";
import { validatorsFile } from "./validators-file.js";

/** Emitted files by path relative to `generated/`, and what is wrong with them. */
export interface Emission {
  readonly files: Map<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

const render = createRenderer();

const roles: readonly (readonly [name: string, role: Role])[] = [
  ["cpo", "CPO"],
  ["emp", "EMP"],
  ["hubject", "Hubject"],
];

/** The bindings of one version. Nothing is written to disk. */
export async function emit(model: Model, document: unknown, compiler: Compiler = compilerHere): Promise<Emission> {
  const index = indexModel(model);
  const received = receivedMessages(index);
  const source = `spec/oicp-${model.version}.yaml`;
  const openapi = openapiFile(document, source, render, compiler).then((text) =>
    inspected([[`v${model.version}/openapi.ts`, text]], compiler),
  );
  const texts: [string, string][] = [
    ["messages", messagesFile(index, source, render)],
    ["received", receivedFile(index, received, source, render)],
    ["validators", validatorsFile(index, source, render)],
    ["schemas", schemasFile(index, received, source, render)],
    ["operations", operationsFile(index, received, source, render)],
    ...roles.map(([name, role]): [string, string] => [name, roleFile(index, received, role, source, render)]),
    ["samples", samplesFile(index, source, render)],
    ["msw", mswFile(index, source, render)],
    ["testing", testingFile(model.version, source, render)],
  ];
  const own = inspected(
    texts.map(([name, text]) => [`v${model.version}/${name}.ts`, text]),
    compiler,
  );
  return joined(await Promise.all([openapi, own]));
}

/** What the versions have in common. */
export async function emitShared(
  versions: readonly Model[],
  errata: readonly ErratumView[],
  compiler: Compiler = compilerHere,
): Promise<Emission> {
  const views = versions.map(({ version }) => ({ version, name: `v${version.replaceAll(".", "")}` }));
  return inspected(
    [
      ["schemas.ts", render("all-schemas", { source: "spec", versions: views })],
      ["errata.ts", errataFile(errata, render)],
      ["index.ts", render("index", { source: "spec" })],
    ],
    compiler,
  );
}

async function inspected(texts: readonly [path: string, text: string][], compiler: Compiler): Promise<Emission> {
  const files = new Map(texts);
  return { files, diagnostics: await compiler.inspect(files) };
}

const joined = (emissions: readonly Emission[]): Emission => ({
  files: new Map(emissions.flatMap(({ files }) => [...files])),
  diagnostics: emissions.flatMap(({ diagnostics }) => diagnostics),
});
