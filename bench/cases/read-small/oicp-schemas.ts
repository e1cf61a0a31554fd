import { v23 } from "oicp/schemas";
import { measureMessages } from "./measure-messages.js";

if (v23.eRoamingAuthorizeStart.check({ OperatorID: "nobody" }).length === 0) throw new Error("a bad message passes");

await measureMessages(({ name, text }) => {
  const schema = v23[name];
  const message = schema.read(JSON.parse(text));
  if (schema.check(message).length > 0) throw new Error(`${name} has violations`);
  return JSON.stringify(message);
});
