import type * as rules from "./index.js";

export type Rules = typeof rules;

let loading: Promise<Rules> | undefined;
let loaded: Rules | undefined;

/** The rules, if they have been loaded. */
export const rulesIfLoaded = (): Rules | undefined => loaded;

/**
 * Loads the rules when they are first needed: whoever only imports a client or a server need not wait for them.
 * Who waits for the same loading goes on in the order in which they came, and before anybody finds it done: pushes
 * must not overtake each other here.
 */
export function loadRules(): Promise<Rules> {
  if (loading === undefined) {
    loading = import("./index.js");
    loading.then(
      (module) => (loaded = module),
      () => (loading = undefined),
    );
  }
  return loading;
}
