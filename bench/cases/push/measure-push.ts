import { readTask, report } from "../../lib/contestant.js";
import { readRecords } from "../../lib/records-file.js";
import { startServer } from "../../lib/start-server.js";
import type { ServerNews } from "./tell-server-news.js";

export type PushRequest = ReturnType<typeof pushRequest>;

/** Sends a push; fails unless it was accepted. */
export type Push = (request: PushRequest) => Promise<void>;

const pushRequest = () => ({
  ActionType: "fullLoad" as const,
  OperatorEvseData: { OperatorID: "DE*ABC", OperatorName: "ABC technologies", EvseDataRecord: readRecords() },
});

/** Measures a client in this process together with its server in another one. */
export async function measurePush(contestant: (origin: string) => Push, server: string): Promise<void> {
  const { quick } = readTask();
  const request = pushRequest();
  const { port, process: child } = await startServer(new URL(server, import.meta.url));
  const push = contestant(`http://127.0.0.1:${port}`);
  const ask = (): Promise<ServerNews> =>
    new Promise((resolve) => {
      child.once("message", (news) => resolve(news as ServerNews));
      child.send("how is it?");
    });
  const times = quick ? { warmUp: 1, measured: 1 } : { warmUp: 80, measured: 40 };

  for (let time = 0; time < times.warmUp; time += 1) await push(request);
  const before = await ask();
  const own = process.cpuUsage();
  const start = performance.now();
  for (let time = 0; time < times.measured; time += 1) await push(request);
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(own);
  const after = await ask();

  const expected = times.measured * request.OperatorEvseData.EvseDataRecord.length;
  const arrived = after.records - before.records;
  if (arrived !== expected) throw new Error(`of ${expected} records ${arrived} arrived`);
  const client = (user + system) / times.measured;
  const serverCpu = (after.cpu - before.cpu) / times.measured;
  report({
    figures: {
      cpu: 1e6 / (client + serverCpu),
      client: client / 1_000,
      server: serverCpu / 1_000,
      wall: times.measured / seconds,
    },
    work: `${arrived / times.measured} records a push arrive`,
  });
  process.exit(0);
}
