import type { Role } from "../model/model.js";

/** What generated clients and servers are called, and what is said about them. */

export interface ClientText {
  readonly receiver: Role;
  readonly className: string;
  readonly doc: readonly string[];
  readonly optionsName: string;
  readonly optionsDoc: readonly string[];
  /** Options of every client that this one has not. */
  readonly without: string;
  /** The id of the partner in whose name calls are made. Hubject has none. */
  readonly partner?: { readonly option: string; readonly doc: string };
  /** Whether the options are declared with this client, or with one before it. */
  readonly declaresOptions: boolean;
}

export function clientText(role: Role): readonly ClientText[] {
  switch (role) {
    case "CPO":
      return [
        {
          receiver: "Hubject",
          className: "CpoClient",
          doc: [
            "Calls Hubject as a charge point operator. Each method is one operation; refusals other than `NotAuthorized` " +
              "are thrown as an `OicpStatusError`.",
          ],
          optionsName: "CpoClientOptions",
          optionsDoc: ["How a charge point operator reaches Hubject."],
          without: '"operatorId" | "providerId"',
          partner: {
            option: "operatorId",
            doc: "The operator in whose name calls are made: it goes into the path, and into requests that leave it out.",
          },
          declaresOptions: true,
        },
      ];
    case "EMP":
      return [
        {
          receiver: "Hubject",
          className: "EmpClient",
          doc: [
            "Calls Hubject as an e-mobility provider. Each method is one operation; refusals are thrown as an " +
              "`OicpStatusError`.",
          ],
          optionsName: "EmpClientOptions",
          optionsDoc: ["How an e-mobility provider reaches Hubject."],
          without: '"operatorId" | "providerId"',
          partner: {
            option: "providerId",
            doc: "The provider in whose name calls are made: it goes into the path, and into requests that leave it out.",
          },
          declaresOptions: true,
        },
      ];
    case "Hubject":
      return [
        {
          receiver: "CPO",
          className: "HubjectToCpoClient",
          doc: ["Calls the server of a charge point operator as Hubject does, to pass on what a provider asks for."],
          ...hubOptions,
          declaresOptions: true,
        },
        {
          receiver: "EMP",
          className: "HubjectToEmpClient",
          doc: [
            "Calls the server of an e-mobility provider as Hubject does, to pass on what an operator asks or tells.",
          ],
          ...hubOptions,
          declaresOptions: false,
        },
      ];
  }
}

const hubOptions = {
  optionsName: "HubjectClientOptions",
  optionsDoc: ["How Hubject reaches the server of a partner, whose address is the `baseUrl`."],
  without: '"environment" | "operatorId" | "providerId"',
};

/** What an entry is for. */
export function entryText(role: Role, version: string): string {
  const what = {
    CPO: "a charge point operator: the client that calls Hubject, and the server that Hubject calls",
    EMP: "an e-mobility provider: the client that calls Hubject, and the server that Hubject calls",
    Hubject: "the hub: the server that partners call, and the clients that call them",
  }[role];
  return `OICP ${version} for ${what}.`;
}

export interface ServerText {
  readonly interfaceName: string;
  readonly doc: readonly string[];
  readonly factory: string;
  readonly factoryDoc: readonly string[];
}

export function serverText(role: Role): ServerText {
  const who = { CPO: "a charge point operator", EMP: "an e-mobility provider", Hubject: "Hubject" }[role];
  const callers = { CPO: "Hubject calls", EMP: "Hubject calls", Hubject: "operators and providers call" }[role];
  const prefix = { CPO: "Cpo", EMP: "Emp", Hubject: "Hubject" }[role];
  return {
    interfaceName: `${prefix}Server`,
    doc: [
      `What ${who} does when ${callers}: one handler for each operation. Those that may be left out answer status code ` +
        "320, service not available.",
    ],
    factory: `create${prefix}Server`,
    factoryDoc: [
      `Makes the server of ${who} from its handlers. \`serve\` of \`oicp/node\` listens with it, \`fetch\` plugs it into ` +
        "Fetch runtimes, and `connect` of `oicp/testing` calls it in memory.",
    ],
  };
}
