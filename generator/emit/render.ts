import { readFileSync } from "node:fs";
import Handlebars from "handlebars";
import { jsdoc } from "./text.js";

/**
 * Renders views through templates. A view is plain data with every member its template asks for: Handlebars is told to
 * be strict, since it would else print nothing for a misspelt one, and not to escape for HTML.
 */
export function createRenderer(readTemplate: (name: string) => string = templateText): Renderer {
  const handlebars = Handlebars.create();
  handlebars.registerHelper("jsdoc", (paragraphs: readonly string[], options: { hash: { indent?: number } }) =>
    jsdoc(paragraphs, options.hash.indent ?? 0),
  );
  // Strictness stops at the conditions of blocks: there, what is missing would just be false.
  for (const [block, wanted] of [
    ["if", true],
    ["unless", false],
  ] as const) {
    handlebars.registerHelper(block, function (this: unknown, condition: unknown, options: Handlebars.HelperOptions) {
      if (condition === undefined) throw new TypeError(`A condition of {{#${block}}} is not in the view.`);
      const holds = Array.isArray(condition) ? condition.length > 0 : Boolean(condition);
      return holds === wanted ? options.fn(this) : options.inverse(this);
    });
  }
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  const compile = (name: string): Handlebars.TemplateDelegate =>
    handlebars.compile(readTemplate(name), {
      noEscape: true,
      strict: true,
      knownHelpersOnly: true,
      knownHelpers: { jsdoc: true },
    });
  handlebars.registerPartial("header", compile("header"));
  return (name, view) => {
    const template = compiled.get(name) ?? compile(name);
    compiled.set(name, template);
    // A view does not know what its template puts before a line break.
    return template(view).replaceAll(/[ \t]+$/gmu, "");
  };
}

export type Renderer = (template: string, view: object) => string;

function templateText(name: string): string {
  return readFileSync(new URL(`../templates/${name}.hbs`, import.meta.url), "utf8");
}
