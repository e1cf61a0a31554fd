import type { LegModel, OperationModel, Role } from "../model/model.js";
import { operationDoc } from "./documentation.js";
import { importOf } from "./messages-file.js";
import type { ModelIndex } from "./model-index.js";
import type { Renderer } from "./render.js";
import { quoted } from "./text.js";

/** What is said about the mock of a role. */
interface MockText {
  readonly role: Role;
  readonly name: string;
  readonly whom: string;
  readonly exchanges: string;
  readonly type: string;
  readonly parameters: string;
  readonly doc: readonly string[];
}

const mockTexts: readonly MockText[] = [
  {
    role: "Hubject",
    name: "hubject",
    whom: "Hubject",
    exchanges: "HubjectExchanges",
    type: "HubjectMock",
    parameters: "options: HubjectMockOptions = {}",
    doc: [
      "Hubject as operators and providers see it. Makes handlers of MSW for the operations they call, at the address " +
        "that clients use by default, or at another.",
      "Throws a `TypeError` when `baseUrl` is no URL.",
    ],
  },
  {
    role: "CPO",
    name: "cpo",
    whom: "a charge point operator",
    exchanges: "CpoExchanges",
    type: "CpoMock",
    parameters: "options: MockOptions",
    doc: [
      "A charge point operator as Hubject sees it. Makes handlers of MSW for the operations that Hubject calls.",
      "Throws a `TypeError` when `baseUrl` is no URL.",
    ],
  },
  {
    role: "EMP",
    name: "emp",
    whom: "an e-mobility provider",
    exchanges: "EmpExchanges",
    type: "EmpMock",
    parameters: "options: MockOptions",
    doc: [
      "An e-mobility provider as Hubject sees it. Makes handlers of MSW for the operations that Hubject calls.",
      "Throws a `TypeError` when `baseUrl` is no URL.",
    ],
  },
];

/** `msw.ts`: a mock for each role, with a typed factory of handlers for each operation it receives. */
export function mswFile(index: ModelIndex, source: string, render: Renderer): string {
  const { operations, version } = index.model;
  let requires = false;
  const exchange = ({ key, request, response, partner }: OperationModel, leg: LegModel): string => {
    requires ||= leg.requires.length > 0;
    const message = `messages.${request}`;
    const types = [
      leg.requires.length === 0 ? message : `Requires<${message}, ${leg.requires.map(quoted).join(" | ")}>`,
      `messages.${response}`,
      ...(partner.parameter === undefined ? [] : [quoted(partner.parameter)]),
    ];
    const line = `Exchange<${types.join(", ")}>`;
    if (`  readonly ${key}: ${line};`.length <= 120) return line;
    return `Exchange<\n${types.map((type) => `    ${type}`).join(",\n")}\n  >`;
  };
  const mocks = mockTexts.map((text) => ({
    ...text,
    operations: operations.flatMap((operation) =>
      operation.legs
        .filter(({ receiver }) => receiver === text.role)
        // Hubject hears of the same operation from one role only, and so does everybody else.
        .slice(0, 1)
        .map((leg) => ({
          key: operation.key,
          doc: operationDoc(operation, leg, "receiver"),
          type: exchange(operation, leg),
        })),
    ),
  }));
  const imports = [
    'import { createMock } from "../../runtime/msw/create-mock.js";',
    importOf("type", ["Exchange", "HubjectMockOptions", "Mock", "MockOptions"], "../../runtime/msw/index.js"),
    importOf("type", ["Operation", ...(requires ? ["Requires"] : [])], "../../runtime/operation.js"),
    'import type * as messages from "./messages.js";',
    'import * as operations from "./operations.js";',
    'import { samples, type Messages } from "./samples.js";',
  ];
  return render("msw", { source, version, imports, mocks });
}
