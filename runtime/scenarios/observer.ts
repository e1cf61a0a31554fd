import { actionsInWords, ActionNotSupported } from "./actions.js";
import type { ActionOutcome, OperatorAction, ProviderAction } from "./actions.js";
import type { Check } from "./report.js";
import { ScenarioEnded, ScenarioSkipped } from "./scenario.js";
import type { Acted, Stage } from "./stage.js";
import { outcomeInWords, passageInWords } from "./words.js";
import type { Passage, Traffic } from "./traffic.js";

/** The parts of a stage that keep its records: what was looked at, and what for. */
export interface Recording {
  readonly checks: Check[];
  readonly notes: string[];
}

export interface StageTimes {
  /** Milliseconds to wait for what should come. */
  readonly patience: number;
  /** Milliseconds in which what should not come would. */
  readonly settle: number;
}

/** Makes the functions of a stage that act, check and wait. */
export function createObserver(
  traffic: Traffic,
  actionNamed: (name: OperatorAction | ProviderAction) => ((details: unknown) => unknown) | undefined,
  { patience, settle }: StageTimes,
): Recording & Pick<Stage, "act" | "check" | "arrives" | "never" | "quiet" | "note" | "skip"> {
  const checks: Check[] = [];
  const notes: string[] = [];
  /** What happened last in the world: what later exchanges are an answer to. */
  let happened: { readonly sent: string; readonly came: string } | undefined;

  const check: Stage["check"] = (expected, ok, passage) => {
    checks.push({ expected, ok, ...(passage === undefined ? happened : passageInWords(passage)) });
  };

  /** Resolves with true as soon as something holds, and with false when the time is up. */
  const until = (holds: () => boolean, milliseconds: number): Promise<boolean> =>
    new Promise((resolve) => {
      if (holds()) return resolve(true);
      const end = (result: boolean): void => {
        clearTimeout(timer);
        stop();
        resolve(result);
      };
      const timer = setTimeout(() => end(false), milliseconds);
      const stop = traffic.listen(() => {
        if (holds()) end(true);
      });
    });

  return {
    checks,
    notes,
    check,
    async act(name, details) {
      const action = actionNamed(name);
      if (action === undefined) throw new ScenarioSkipped(`the system cannot be told that ${actionsInWords[name]}`);
      const outcome = await within(patience, () => action(details) as Promise<ActionOutcome | undefined>);
      happened = { sent: actionsInWords[name], came: outcomeInWords(outcome) };
      return outcome;
    },
    async arrives(expected, query) {
      const came = (): Passage | undefined => traffic.find(query).find(({ ended }) => ended !== undefined);
      await until(() => came() !== undefined, patience);
      const passage = came();
      if (passage !== undefined) {
        check(expected, true, passage);
        return passage;
      }
      // The nearest thing to what was expected tells more than nothing.
      const { accepted: _, where: __, ...loose } = query;
      check(expected, false, traffic.last(loose));
      throw new ScenarioEnded(expected);
    },
    async never(expected, query) {
      await until(() => traffic.find(query).length > 0, settle);
      const passage = traffic.last(query);
      check(expected, passage === undefined, passage);
    },
    async quiet() {
      // As often as something happens, but not for ever: a system may never rest.
      for (let round = 0; round < 20; round++) {
        const before = traffic.passages.length;
        const busy = (): boolean => traffic.passages.length > before;
        if (!(await until(busy, settle)) && traffic.passages.every(({ ended }) => ended !== undefined)) return;
      }
    },
    note: (text) => void notes.push(text),
    skip: (reason) => {
      throw new ScenarioSkipped(reason);
    },
  };
}

/** What a system says of an action, with failure and silence as values. */
async function within(patience: number, act: () => Promise<ActionOutcome | undefined>): Promise<Acted> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Acted>((resolve) => {
    timer = setTimeout(() => resolve({ failed: "the system did not say that it has dealt with it" }), patience);
  });
  try {
    return await Promise.race([Promise.resolve(act()).then((outcome) => outcome ?? {}), late]);
  } catch (error) {
    if (error instanceof ActionNotSupported) throw new ScenarioSkipped(error.message);
    return { failed: error instanceof Error ? `${error.name}: ${error.message}` : "the system failed" };
  } finally {
    clearTimeout(timer);
  }
}
