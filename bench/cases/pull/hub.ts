import { HubjectSandbox, type Snapshot } from "oicp/sandbox";
import { serverTls } from "../../lib/certificates.js";
import { readRecords } from "../../lib/records-file.js";

/** A hub that has as many charge points as its argument says: 2,000 varied ones, again and again under other ids. */
const count = Number(process.argv[2]);
const records = readRecords();
const hub = new HubjectSandbox({ identity: "path" });
hub.addOperator({ id: "DE*ABC" });
hub.addProvider({ id: "DE-DCB" });

const operator = { operator: "DE*ABC", operatorName: "ABC technologies" };
const histories = Array.from({ length: count }, (_, place): Snapshot["evseData"]["histories"][number] => {
  const EvseID = `DE*ABC*E${String(place + 1).padStart(6, "0")}`;
  const record = { ...records[place % records.length]!, EvseID };
  return [EvseID, [{ ...operator, time: Date.now(), version: 1, record, deleted: false }]];
});
// Pushing them all would take longer than pulling them.
hub.restore({ ...hub.snapshot(), evseData: { histories, pushes: [] } });

const { port } = await hub.listen({ port: 0, host: "127.0.0.1", tls: serverTls() });
process.send?.(port);
process.once("disconnect", () => process.exit(0));
