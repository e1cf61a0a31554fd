import type { CpoClient } from "../../generated/v2.3/cpo.js";
import type { EmpClient } from "../../generated/v2.3/emp.js";
import type { OperationKey, HubjectSandbox } from "../sandbox/index.js";
import type { ActionOutcome, OperatorAction, OperatorActions, ProviderAction, ProviderActions } from "./actions.js";
import type { OperatorPart, ProviderPart } from "./counterparts.js";
import type { CompleteMedia } from "./partner.js";
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
