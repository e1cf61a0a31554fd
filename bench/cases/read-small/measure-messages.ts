import { readTask, report } from "../../lib/contestant.js";
import { measureLoop } from "../../lib/measure-loop.js";
import { smallMessages, type SmallMessage } from "./messages.js";

/** Reads a message and writes it again. */
export type Echo = (message: SmallMessage) => string;

/** Measures a contestant with all messages in turn, after it has shown that it loses nothing of any. */
export async function measureMessages(echo: Echo): Promise<void> {
  const task = readTask();
  for (const message of smallMessages) {
    if (echo(message) !== message.text) throw new Error(`${message.name} does not come out as it went in`);
  }
  const run = (): void => {
    for (const message of smallMessages) echo(message);
  };
  const figures = await measureLoop({ task, run, per: smallMessages.length });
  report({ figures, work: `${smallMessages.length} messages come out as they went in` });
}
