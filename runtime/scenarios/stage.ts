import type { CpoClient } from "../../generated/v2.3/cpo.js";
import type { EmpClient } from "../../generated/v2.3/emp.js";
import type { OperationKey, HubjectSandbox } from "../sandbox/index.js";
import { actionsInWords, ActionNotSupported, type ActionOutcome } from "./actions.js";
import type { OperatorAction, OperatorActions, ProviderAction, ProviderActions } from "./actions.js";
import type { OperatorPart, ProviderPart } from "./counterparts.js";
import type { CompleteMedia } from "./partner.js";
import type { Check } from "./report.js";
import { ScenarioEnded, ScenarioSkipped } from "./scenario.js";
import { outcomeInWords, passageInWords } from "./words.js";
import type { Passage, PassageQuery, Traffic } from "./traffic.js";

type AllActions = OperatorActions & ProviderActions;

/** What an action is told. */
export type ActionDetails<Name extends OperatorAction | ProviderAction> = Parameters<NonNullable<AllActions[Name]>>[0];

/** What became of an action; `failed` when the system said so, or said nothing for too long. */
export type Acted = ActionOutcome & { readonly failed?: string };

/** Who calls a partner's server and is not the hub. */
export type Stranger = "without certificate" | "with the certificate of another authority";

/** Where one scenario is played: a hub that knows nothing yet, the partners, and everything that passes between them. */
export interface Stage {
  readonly hub: HubjectSandbox;
  readonly traffic: Traffic;
  readonly operator: {
    readonly id: string;
    readonly underTest: boolean;
    /** Charge points that nobody uses yet. */
    readonly evseIds: readonly [string, string];
    readonly subPartners: readonly string[];
    /** What it does when it is played. */
    readonly part: OperatorPart;
    /** Speaks in its name when it is played. */
    readonly client: CpoClient;
  };
  readonly provider: {
    readonly id: string;
    readonly underTest: boolean;
    readonly media: CompleteMedia;
    readonly subPartners: readonly string[];
    readonly part: ProviderPart;
    readonly client: EmpClient;
  };
  /** Makes something happen to a partner under test, and waits until its system has begun to deal with it. */
  act<Name extends OperatorAction | ProviderAction>(name: Name, details: ActionDetails<Name>): Promise<Acted>;
  /** Says what a good system does, and whether this one did. */
  check(expected: string, ok: boolean, passage?: Passage): void;
  /** Waits for a passage that ends; the scenario is over when it does not come. */
  arrives(expected: string, query: PassageQuery): Promise<Passage>;
  /** Waits a little for something that should not come. */
  never(expected: string, query: PassageQuery): Promise<void>;
  /** Waits until nothing has passed for a little while. */
  quiet(): Promise<void>;
  /** Sends a message to the server of the partner under test, past the hub. `body` may be anything. */
  direct(key: OperationKey, body: object | string): Promise<Passage>;
  /** The same as somebody who is not the hub: without a certificate, or with one of another authority. */
  directAs(who: Stranger, key: OperationKey, body: object): Promise<Passage>;
  /** Has the hub show a certificate that has expired, to whoever connects anew, while something is done. */
  whileExpired(act: () => Promise<void>): Promise<void>;
  /** Moves the hub's clock. */
  advance(milliseconds: number): void;
  /** The time by the hub's clock, as the protocol writes it, so many minutes from now. */
  time(minutes: number): string;
  /** Registers another played provider. */
  addProvider(id: string, part: ProviderPart, options?: { readonly online?: boolean }): void;
  /** Remarks on something that is no failure. */
  note(text: string): void;
  skip(reason: string): never;
}

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
