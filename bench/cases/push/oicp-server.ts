import { createHubjectServer, type HubjectServer } from "oicp/hubject";
import { serve } from "oicp/node";
import { tellServerNews } from "./tell-server-news.js";

let records = 0;

const handlers: Partial<HubjectServer> = {
  pushEvseData({ OperatorEvseData }, call) {
    records += OperatorEvseData.EvseDataRecord.length;
    return call.accept();
  },
};

// Nothing else is asked of it.
const server = createHubjectServer(handlers as HubjectServer, { identity: "path" });
const { port } = await serve(server, { port: 0, host: "127.0.0.1" });
tellServerNews(port, () => records);
