import type { OicpServer } from "../server/index.js";
import type { TlsMaterial } from "../transport/tls-options.js";
import type { Transport } from "../wire.js";
import type { OperatorActions, ProviderActions } from "./actions.js";

/** How a system under test calls the hub. */
export interface HubAccess {
  /** For a client in this process: `new CpoClient({ operatorId, transport: hub.transport })`. */
  readonly transport: Transport;
  /** Where the hub listens, when it does. */
  readonly url: string | undefined;
}

/** A partner to be tested. */
export interface PartnerUnderTest<Actions> {
  /** Its id, spelt as its system writes it. */
  readonly id: string;
  /** Its server, in this process. */
  readonly server?: OicpServer | undefined;
  /** Or where its server is, in any language, without `/api/oicp`. */
  readonly endpoint?: string | undefined;
  /** Certificate that the hub shows there, and the authorities it trusts. Default: those the hub listens with. */
  readonly tls?: TlsMaterial | undefined;
  /**
   * What can happen to it; or the function that wires it to the hub first; or, for systems in other processes, the
   * address that is told by POST what happens (see `actionsByHttp`). Without it only its server is tested.
   */
  readonly actions?: Actions | ((hub: HubAccess) => Actions) | string | undefined;
  /** Ids besides its own, when it is a hub of partners itself. */
  readonly subPartners?: readonly string[] | undefined;
}

/** A charge point operator to be tested. */
export interface OperatorUnderTest extends PartnerUnderTest<OperatorActions> {
  /** Charge points that are free and may be used; two at least, for what happens at two at a time. */
  readonly evseIds: readonly string[];
}

/** An e-mobility provider to be tested. */
export interface ProviderUnderTest extends PartnerUnderTest<ProviderActions> {
  /** How its drivers identify. What is left out is not tested. */
  readonly media: ProviderMedia;
}

/** The same with nothing left out. */
export type CompleteMedia = { readonly [Name in keyof ProviderMedia]-?: Exclude<ProviderMedia[Name], undefined> };

/** What drivers of a provider have, and what nobody has. */
export interface ProviderMedia {
  /** Number of a card that it authorises, in capitals. */
  readonly card?: string | undefined;
  /** Contract and PIN that it authorises. */
  readonly code?:
    | {
        /** The contract. */
        readonly evcoId: string;
        /** Its PIN. */
        readonly pin: string;
      }
    | undefined;
  /** Contract of a vehicle that it authorises, with separators. */
  readonly plug?: string | undefined;
  /** Number of a card that it does not know. Default `00000000`. */
  readonly unknownCard?: string | undefined;
}
