import type { AuthenticationDataRecord, Identification } from "../../../generated/v2.3/messages.js";
import type { HubjectServer } from "../../../generated/v2.3/hubject.js";
import type { Hub } from "../hub.js";
import type { AuthenticationEntry } from "../state/authentication-data.js";
import { evcoIdOf, hashPin, mediumOf } from "./media.js";
import { operatorFor, providerFor } from "./partner-checks.js";
import { checkAction } from "./push-action.js";
import { listed, refuse } from "./refuse.js";

type AuthenticationDataRules = Required<Pick<HubjectServer, "pushAuthenticationData" | "pullAuthenticationData">>;

/** Cards and contracts that providers upload so that the hub can authorise them alone. */
export function authenticationDataRules(hub: Hub): AuthenticationDataRules {
  const { authenticationData, providers, contracts } = hub.state;
  return {
    async pushAuthenticationData({ ActionType, ProviderAuthenticationData }, call) {
      const provider = providerFor(hub, call.partner, "eRoamingAuthenticationData");
      const records = ProviderAuthenticationData.AuthenticationDataRecord;
      // Records are named by their place: neither cards nor contracts go into texts.
      const foreign = records.flatMap(({ Identification }, index) => {
        const evcoId = evcoIdOf(Identification);
        return evcoId === undefined || providers.owns(provider, evcoId) ? [] : [String(index)];
      });
      if (foreign.length > 0) {
        refuse(hub, "019", "Contract ids do not belong to the provider.", listed("Records, counted from 0", foreign));
      }
      const entries = await Promise.all(records.map(toEntry));
      const places = entries.map((_, index) => String(index));
      const mediumAt = (place: string): string => entries[Number(place)]?.medium ?? "";
      checkAction(hub, ActionType, places, (at) => authenticationData.get(provider.id, mediumAt(at)) !== undefined);
      if (ActionType === "fullLoad") authenticationData.clear(provider.id);
      for (const entry of entries) {
        if (ActionType === "delete") authenticationData.remove(provider.id, entry.medium);
        else authenticationData.set(provider.id, entry);
      }
      return call.accept();
    },

    pullAuthenticationData(_, call) {
      const operator = operatorFor(hub, call.partner, "eRoamingAuthenticationData");
      // Only what providers under contract have opened to operators (section 6.3).
      const disclosed = providers.all().filter(({ id, locked, disclosed }) => {
        const contract = { service: "eRoamingAuthorization", operator: operator.id, provider: id } as const;
        return disclosed && !locked && contracts.has(contract);
      });
      const ProviderAuthenticationData = disclosed.map(({ id }) => ({
        ProviderID: id,
        // What was uploaded with a PIN cannot be given on: the hub has only a hash of it, and of another kind.
        AuthenticationDataRecord: authenticationData
          .of(id)
          .filter(({ pinHash }) => pinHash === undefined)
          .map(({ identification }) => ({ Identification: identification })),
      }));
      return call.accept({ AuthenticationData: { ProviderAuthenticationData } });
    },
  };
}

async function toEntry({ Identification: uploaded }: AuthenticationDataRecord): Promise<AuthenticationEntry> {
  const { QRCodeIdentification: code, RFIDIdentification: card } = uploaded;
  const pin = code?.PIN;
  return {
    medium: mediumOf(uploaded),
    pinHash: code === undefined || pin === undefined ? undefined : await hashPin(code.EvcoID, pin),
    expires: card?.ExpiryDate === undefined ? undefined : Date.parse(card.ExpiryDate),
    identification:
      code === undefined || pin === undefined
        ? uploaded
        : ({ QRCodeIdentification: { EvcoID: code.EvcoID } } as unknown as Identification),
  };
}

/**
 * The provider whose uploaded data authorises an identification, among those given. A PIN is compared by its hash;
 * uploaded bcrypt hashes are not checked, so such a contract is left to its provider.
 */
export async function authorizedOffline(
  { state, now }: Hub,
  identification: Identification,
  among: readonly string[],
): Promise<string | undefined> {
  const medium = mediumOf(identification);
  const code = identification.QRCodeIdentification;
  const pinHash = code?.PIN === undefined ? undefined : await hashPin(code.EvcoID, code.PIN);
  return among.find((provider) => {
    const entry = state.authenticationData.get(provider, medium);
    if (entry === undefined || (entry.expires !== undefined && entry.expires < now())) return false;
    return code === undefined || (entry.pinHash !== undefined && entry.pinHash === pinHash);
  });
}
