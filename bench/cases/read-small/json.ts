import { measureMessages } from "./measure-messages.js";

await measureMessages(({ text }) => JSON.stringify(JSON.parse(text)));
