import type { LiteralsShape } from "../model/model.js";
import { importOf } from "./messages-file.js";
import type { ModelIndex } from "./model-index.js";
import { bracketed, quoted, regExp } from "./text.js";

/** What the functions of one generated module share: hoisted constants and imports, gathered while they are written. */
export interface Scope {
  readonly index: ModelIndex;
  /** Names a helper of the runtime. */
  use(helper: string): string;
  /** Names a constant with the given text. The same text twice is one constant, under the name given first. */
  constant(name: string, type: string, text: string): string;
  /** The regular expression of a pattern. */
  pattern(source: string, owner: string): string;
  /** The set of the values of an enumeration. */
  valueSet(shape: LiteralsShape, owner: string): string;
  readonly constants: readonly string[];
  /** Import statements for the helpers and values that the code names. */
  imports(code: readonly string[]): string[];
}

/** @param modules what may be imported, by module */
export function createScope(index: ModelIndex, modules: Readonly<Record<string, readonly string[]>>): Scope {
  const constants = new Map<string, { readonly name: string; readonly declaration: string }>();
  const names = new Set<string>();
  const constant = (wanted: string, type: string, text: string): string => {
    const known = constants.get(text);
    if (known !== undefined) return known.name;
    let name = wanted;
    for (let count = 2; names.has(name); count++) name = `${wanted}${count}`;
    names.add(name);
    const start = `const ${name}${type === "" ? "" : `: ${type}`} = `;
    constants.set(text, { name, declaration: `${start}${text};` });
    return name;
  };
  // Enumerations with a name lend it to the set of their values, wherever these come first.
  const enumerations = new Map(
    index.model.messages.flatMap(({ name, shape }) =>
      shape.kind === "literals" ? [[shape.values.join("\n"), name] as const] : [],
    ),
  );
  return {
    index,
    use(helper) {
      if (!Object.values(modules).some((names) => names.includes(helper))) {
        throw new TypeError(`The runtime has no helper ${helper}.`);
      }
      return helper;
    },
    constant,
    pattern: (source, owner) => constant(`${owner}Pattern`, "", regExp(source)),
    valueSet({ values }, owner) {
      const named = enumerations.get(values.join("\n"));
      const start = "const : ReadonlySet<unknown> = /* @__PURE__ */ new Set()";
      const items = named === undefined ? bracketed("[", values.map(quoted), "]", start + owner) : `${named}Values`;
      return constant(`${named ?? owner}Set`, "ReadonlySet<unknown>", `/* @__PURE__ */ new Set(${items})`);
    },
    get constants() {
      return [...constants.values()].map(({ declaration }) => declaration);
    },
    imports(code) {
      const said = new Set(
        code
          .join("\n")
          .replaceAll(/"(?:[^"\\]|\\.)*"/gu, '""')
          .match(/[A-Za-z_$][\w$]*/gu),
      );
      const values = [...enumerations.values()].map((name) => `${name}Values`);
      return Object.entries({ ...modules, "./messages.js": values })
        .map(([module, names]) => ({ module, names: names.filter((name) => said.has(name)) }))
        .filter(({ names }) => names.length > 0)
        .map(({ module, names }) => importOf("value", names, module));
    },
  };
}
