import { v23 } from "oicp/schemas";
import type { MessageName } from "./messages.js";
import { measureMessages } from "./measure-messages.js";

if (v23.eRoamingAuthorizeStart.check({ OperatorID: "nobody" }).length === 0) throw new Error("a bad message passes");

const schemas: Readonly<
  Record<MessageName, Pick<typeof v23.eRoamingAuthorizeStart, "check"> & { read(value: unknown): unknown }>
> = v23;

await measureMessages(({ name, text }) => {
  const schema = schemas[name];
  const message = schema.read(JSON.parse(text));
  if (schema.check(message).length > 0) throw new Error(`${name} has violations`);
  return JSON.stringify(message);
});
