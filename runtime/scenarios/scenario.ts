import type { OperatorAction, ProviderAction } from "./actions.js";
import type { ProviderMedia } from "./partner.js";
import type { Stage } from "./stage.js";

/** The role of a partner under test. */
export type PartnerRole = "operator" | "provider";

/** What must be there for a scenario to be played. */
export interface Needs {
  /** A server of each partner under test. */
  readonly server?: true;
  /** Things that can be made to happen. */
  readonly actions?: readonly (OperatorAction | ProviderAction)[];
  /** A server that is reached over TLS. */
  readonly tls?: true;
  /** A hub that listens, and has a certificate that has expired. */
  readonly expired?: true;
  /** Means of identification of the provider. */
  readonly media?: readonly (keyof ProviderMedia)[];
  /** Sub-partners. */
  readonly subPartners?: true;
}

/** A course of events, and what a good system does in it. `runScenarios` plays them. */
export interface Scenario {
  /** `cpo-`, `emp-` or `both-` and what it is about. */
  readonly name: string;
  /** What happens in it, in one sentence. */
  readonly title: string;
  /** Who is under test. */
  readonly roles: readonly PartnerRole[];
  /** What must be there for it to be played. */
  readonly needs: Needs;
  /** Rules of the protocol that it is about. */
  readonly rules: readonly string[];
}

/** A scenario with the course of its events. */
export interface PlayableScenario extends Scenario {
  run(stage: Stage): Promise<void>;
}

/** A scenario cannot be played for a reason that only shows while it is. */
export class ScenarioSkipped extends Error {
  override readonly name = "ScenarioSkipped";
}

/** Nothing further can be looked at, because something did not happen. The check that failed says what. */
export class ScenarioEnded extends Error {
  override readonly name = "ScenarioEnded";
}
