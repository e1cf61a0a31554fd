/**
 * What happens in the world around a partner's system: a driver presents a card, a vehicle is unplugged, an app starts
 * charging, the night comes and data is uploaded. Scenarios make it happen, and look what the system then does.
 */

/** What a system says of itself after something happened. All of it may be left out; what is said is checked. */
export interface ActionOutcome {
  /** Operators: whether energy may flow at the charge point now. */
  readonly charging?: boolean | undefined;
  /** Providers: whether the remote start, or the reservation, succeeded. */
  readonly started?: boolean | undefined;
  /** Providers: the charge points that a pull brought. */
  readonly evseIds?: readonly string[] | undefined;
  /** Providers: the sessions of the charge detail records that were fetched. */
  readonly sessionIds?: readonly string[] | undefined;
}

/** What a function that makes something happen may give back. */
export type Acting = Promise<ActionOutcome | void> | ActionOutcome | void;

/** What can happen to an operator. */
export interface OperatorActions {
  /** The data of all charge points is uploaded, and then their status, as it is every now and then. */
  uploadEvseData?(): Acting;
  /** The same, on a day when the system's own source of data is empty. */
  uploadNothing?(): Acting;
  /** A charge point changes its status. */
  setEvseStatus?(change: {
    readonly evseId: string;
    readonly status: "Available" | "Occupied" | "OutOfService";
  }): Acting;
  /** A driver presents a card, to start, or to stop what runs there. */
  presentCard?(at: { readonly evseId: string; readonly uid: string }): Acting;
  /** A driver enters contract id and PIN on a page that a QR code led to. */
  presentCode?(at: { readonly evseId: string; readonly evcoId: string; readonly pin: string }): Acting;
  /** A vehicle that identifies itself is plugged in (ISO 15118). */
  plugIn?(at: { readonly evseId: string; readonly evcoId: string }): Acting;
  /** The vehicle leaves, which ends whatever runs there. Nothing happens when nothing runs. */
  unplug?(at: { readonly evseId: string }): Acting;
}

/** What can happen to a provider. */
export interface ProviderActions {
  /** All charge points are pulled; or, given a time, what has changed since. */
  pullEvseData?(since: { readonly lastCall?: string | undefined }): Acting;
  /** The status of charge points is pulled. */
  pullEvseStatus?(): Acting;
  /** A driver starts charging in the app. */
  startCharging?(at: { readonly evseId: string }): Acting;
  /** The driver ends it in the app. */
  stopCharging?(at: { readonly evseId: string }): Acting;
  /** A driver reserves a charge point in the app. */
  reserve?(at: { readonly evseId: string; readonly minutes: number }): Acting;
  /** The driver gives the reservation up. */
  cancelReservation?(at: { readonly evseId: string }): Acting;
  /** The charge detail records of the last days are fetched. */
  fetchChargeDetailRecords?(): Acting;
  /** Cards and contracts are uploaded, for the hub to authorise alone. */
  uploadAuthenticationData?(): Acting;
}

/** Something that can happen to an operator. */
export type OperatorAction = keyof OperatorActions;
/** Something that can happen to a provider. */
export type ProviderAction = keyof ProviderActions;

/** What can happen to an operator, in words. */
export const operatorActions: Readonly<Record<OperatorAction, string>> = {
  uploadEvseData: "the operator uploads all its charge points",
  uploadNothing: "the operator uploads while its own source of data is empty",
  setEvseStatus: "a charge point changes its status",
  presentCard: "a driver presents a card",
  presentCode: "a driver enters contract id and PIN",
  plugIn: "a vehicle that identifies itself is plugged in",
  unplug: "the vehicle leaves",
};

/** What can happen to a provider, in words. */
export const providerActions: Readonly<Record<ProviderAction, string>> = {
  pullEvseData: "the provider pulls charge points",
  pullEvseStatus: "the provider pulls the status of charge points",
  startCharging: "a driver starts charging in the app",
  stopCharging: "the driver ends it in the app",
  reserve: "a driver reserves a charge point",
  cancelReservation: "the driver gives the reservation up",
  fetchChargeDetailRecords: "the provider fetches charge detail records",
  uploadAuthenticationData: "the provider uploads cards and contracts",
};

/** Everything that can happen, in words. */
export const actionsInWords: Readonly<Record<OperatorAction | ProviderAction, string>> = {
  ...operatorActions,
  ...providerActions,
};

/** A system cannot be told of this. Scenarios that need it are skipped. */
export class ActionNotSupported extends Error {
  /** Name of the error. */
  override readonly name = "ActionNotSupported";
}

/**
 * Tells a system in another process what happens, by POST of `{ "action": "presentCard", "evseId": …, "uid": … }` to one
 * address; `hub` besides is where the hub listens. It answers when it has begun to deal with it, with an `ActionOutcome`
 * or nothing; 404 and 501 mean that it cannot be told of this.
 */
export function actionsByHttp(
  url: string,
  known: readonly string[],
  hub?: string,
): Record<string, (details?: object) => Promise<ActionOutcome>> {
  const tell =
    (action: string) =>
    async (details: object = {}): Promise<ActionOutcome> => {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ action, ...details, ...(hub === undefined ? {} : { hub }) }),
      });
      const text = await response.text();
      if (response.status === 404 || response.status === 501) {
        throw new ActionNotSupported(`the system cannot be told of ${action} (HTTP ${response.status})`);
      }
      if (!response.ok) throw new Error(`the system answered HTTP ${response.status} to ${action}`);
      return outcomeFrom(text);
    };
  return Object.fromEntries(known.map((action) => [action, tell(action)]));
}

function outcomeFrom(text: string): ActionOutcome {
  if (text.trim() === "") return {};
  try {
    const value = JSON.parse(text) as ActionOutcome | null;
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
