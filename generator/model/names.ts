/** Words that TypeScript does not take for the name of a variable in a module. */
const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** Names of types that generated files need for themselves. */
const taken = new Set(
  (
    "Array Awaitable Error Map Operation Partial Promise ReadonlyArray Record RegExp Request Response Set String " +
    "any bigint boolean never number object string symbol unknown"
  ).split(" "),
);

const identifier = /^[A-Za-z_$][A-Za-z0-9_$]*$/u;

/** Whether a member can be bound to a variable of its own name. */
export function isVariableName(name: string): boolean {
  return identifier.test(name) && !reserved.has(name);
}

/** Whether a type of that name can be exported without hiding one that generated code uses. */
export function isTypeName(name: string): boolean {
  return isVariableName(name) && !taken.has(name);
}

/**
 * Whether a member can have that name: `__proto__` and what every object inherits would be misread, and in a pointer `~`
 * and `/` stand for something else.
 */
export function isMemberName(name: string): boolean {
  return name !== "" && !(name in Object.prototype) && !/[~/]/u.test(name);
}

/** The name with a capital first letter, as part of a longer one. */
export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The name a nested type gets when no `x-oicp-type` names it: that of its parent followed by that of its member. */
export function nestedName(parent: string, member: string): string {
  return parent + capitalized(member.replace(/[^A-Za-z0-9_$]/gu, ""));
}
