import type { Operation } from "oicp";
import type { OicpServer } from "oicp/node";

/** One exchange on the wire, as the server that answered it saw it. */
export interface Exchange {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly from: string;
  readonly to: string;
  readonly operation: string;
  readonly path: string;
  /** HTTP status; nothing when no connection came about. */
  readonly status?: number;
  /** OICP status code, or what else the answer says. */
  readonly code: string;
  readonly milliseconds: number;
}

/** One thing that happens in the day, with the exchanges it caused and what went wrong with it. */
export interface Step {
  readonly title: string;
  readonly exchanges: Exchange[];
  problem?: string;
}

export interface Journal {
  readonly steps: readonly Step[];
  /** Runs one step of the day. A step that throws has failed; the day goes on. */
  step(title: string, run: () => Promise<void>): Promise<void>;
  /** Notes what a server answers, whoever asks. */
  watch(server: OicpServer, name: string): OicpServer;
  note(exchange: Exchange): void;
}

export function openJournal(): Journal {
  const steps: Step[] = [];
  const note = (exchange: Exchange): void => void steps.at(-1)?.exchanges.push(exchange);
  return {
    steps,
    note,
    async step(title, run) {
      const step: Step = { title, exchanges: [] };
      steps.push(step);
      try {
        await run();
      } catch (error) {
        step.problem = error instanceof Error ? error.message : String(error);
      }
      step.exchanges.sort((a, b) => a.time - b.time);
    },
    watch: (server, name) => ({
      ...server,
      async handle(request) {
        const time = Date.now();
        const start = performance.now();
        const body = typeof request.body === "string" ? request.body : await request.body(16 * 1024 * 1024);
        const answer = await server.handle({ ...request, body });
        note({
          time,
          from: request.peer?.certificate?.subject["CN"]?.[0] ?? "?",
          to: name,
          operation: operationAt(server.operations, request.url, body)?.key ?? "-",
          path: request.url,
          status: answer.status,
          code: codeOf(answer.body),
          milliseconds: performance.now() - start,
        });
        return answer;
      },
    }),
  };
}

/** The operation a request is for: by the fixed parts of its path and, where several share it, by its body. */
function operationAt(operations: readonly Operation[], url: string, body: string): Operation | undefined {
  const path = url.replace(/\?.*$/, "");
  return operations.find(({ path: template, select }) => {
    const [head = "", tail = ""] = template.split(/\{[^}]*\}/);
    return path.includes(head) && path.endsWith(tail || head) && (!select || body.includes(`"${select.value}"`));
  });
}

/** What an answer says: its status code, the state of an authorisation, or that it is a fault. */
function codeOf(body: string): string {
  const answer = JSON.parse(body) as {
    readonly StatusCode?: { readonly Code?: string } | null;
    readonly AuthorizationStatus?: string;
    readonly validationErrors?: readonly unknown[];
  };
  if (answer.validationErrors !== undefined) return "fault";
  const code = answer.StatusCode?.Code ?? "-";
  return answer.AuthorizationStatus === undefined ? code : `${code} ${answer.AuthorizationStatus}`;
}
