import { http, type HttpHandler } from "msw";
import { baseUrlOf } from "../client/options.js";
import type { Operation, Role } from "../operation.js";
import { createServer } from "../server/create-server.js";
import type { Samples } from "../testing/samples.js";
import type { MockContext, SampleTable } from "./context.js";
import { explain } from "./explain.js";
import { createCallLog } from "./log.js";
import { createDefaultHandler, createOperationMock } from "./operation-mock.js";
import { refusalReason } from "./refusal-reason.js";
import type { HubjectMockOptions, LoggedCall, Mock, MockControls } from "./types.js";

/** The mock of one role, out of the operations and the samples of one version. */
export function createMock<Exchanges, Messages>(
  role: Role,
  everyOperation: readonly Operation[],
  samples: Samples<Messages>,
  options: HubjectMockOptions,
): Mock<Exchanges> {
  const { validation, rules, report = reportOnConsole } = options;
  const operations = everyOperation.filter(({ legs }) => legs.some(({ receiver }) => receiver === role));
  const context: MockContext = {
    role,
    base: baseUrlOf(options, role === "Hubject"),
    operations,
    everyOperation,
    samples: samples as SampleTable,
    checks: { validation, rules },
    log: createCallLog(),
    report: (problem) => report(`oicp/msw: ${problem}`),
  };
  const controls: MockControls<Record<string, unknown>> = {
    baseUrl: context.base,
    handlers: (defaults = {}) => [
      ...operations.map((operation) => createDefaultHandler(context, operation, defaults)),
      createLastHandler(context),
    ],
    calls: (operation?: string) => context.log.calls(operation) as LoggedCall<never>[],
    refused: () => context.log.refused(),
    reset: () => context.log.reset(),
    onUnhandledRequest(request, print) {
      if (pointsToOicp(context, request.url)) throw explained(context, request);
      print.warning();
    },
  };
  const mocks = operations.map((operation) => [operation.key, createOperationMock(context, operation)] as const);
  return { ...Object.fromEntries(mocks), ...controls } as unknown as Mock<Exchanges>;
}

function reportOnConsole(problem: string): void {
  console.error(problem);
}

/** Takes what no other handler took: wrong paths, wrong methods, notifications of no type. */
function createLastHandler(context: MockContext): HttpHandler {
  const server = createServer(context.role, context.operations, {}, { identity: "path" });
  return http.all(
    ({ request }) => request.url.startsWith(`${context.base}/`),
    async ({ request }) => {
      const response = await server.fetch(request.clone(), { peer: { trusted: true } });
      const refused = await refusalReason(request, response);
      const problem = explain(context, request.method, request.url);
      context.log.refuse({ ...refused, reason: `${problem} ${refused.reason}` });
      context.report(problem);
      return response;
    },
  );
}

const pointsToOicp = ({ base }: MockContext, url: string): boolean =>
  url.startsWith(new URL(base).origin) || url.includes("/api/oicp/");

/** The answer to a request that nothing handles. MSW takes a thrown response for the answer. */
function explained(context: MockContext, request: Request): Response {
  const { method, url } = request;
  const reason = explain(context, method, url);
  context.log.refuse({ method, url, status: 404, reason });
  context.report(reason);
  return Response.json({ message: reason, StatusCode: { Code: "001" } }, { status: 404 });
}
