import { createCpoServer, type CpoServer } from "../../generated/v2.3/cpo.js";
import { createEmpServer, type EmpServer } from "../../generated/v2.3/emp.js";
import type { OicpServer } from "../server/index.js";

/** Handlers of a partner that a scenario plays itself. What is put in takes the place of consent to everything. */
export type OperatorPart = Partial<CpoServer>;
export type ProviderPart = Partial<EmpServer>;

interface AnyCall {
  readonly operation: { readonly key: string };
  accept(members: object): unknown;
}

/** A server that consents to everything, unless there is a handler for it. Handlers may be changed at any time. */
export function playedOperator(part: OperatorPart): OicpServer {
  return createCpoServer(consenting(part, () => ({})) as CpoServer, { onError: () => undefined });
}

export function playedProvider(id: string, part: ProviderPart): OicpServer {
  const members = (key: string): object => (key.startsWith("authorize") ? { ProviderID: id } : {});
  return createEmpServer(consenting(part, members) as EmpServer, { onError: () => undefined });
}

function consenting(part: object, members: (key: string) => object): object {
  return new Proxy(part, {
    get: (_, name) => (request: unknown, call: AnyCall) => {
      const handler = (part as Record<string | symbol, unknown>)[name] as
        ((request: unknown, call: AnyCall) => unknown) | undefined;
      return handler === undefined ? call.accept(members(call.operation.key)) : handler(request, call);
    },
  });
}
