import { createServer } from "node:http";
import { listen } from "../../lib/listen.js";
import type { PushRequest } from "./measure-push.js";
import { tellServerNews } from "./tell-server-news.js";

let records = 0;

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { OperatorEvseData } = JSON.parse(Buffer.concat(chunks).toString()) as PushRequest;
    records += OperatorEvseData.EvseDataRecord.length;
    const body = JSON.stringify({ Result: true, StatusCode: { Code: "000" } });
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
    response.end(body);
  });
});

tellServerNews(await listen(server), () => records);
