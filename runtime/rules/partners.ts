import { normalizeIdentifier, operatorOf, parseEvseId, providerOf } from "../identifiers.js";
import { at, places, textAt, together } from "./look.js";
import type { Place } from "./look.js";
import { evcoIds, evseRecords } from "./records.js";
import type { Rule } from "./rule.js";

/** The members that hold the operator's, or the provider's, part of a push. */
const OPERATOR_BLOCKS = ["OperatorEvseData", "OperatorEvseStatus", "PricingProductData"];
const PROVIDER_BLOCKS = ["ProviderAuthenticationData"];

const isText = ({ value }: Place): boolean => typeof value === "string";

/** Where a message names the partner that sends it: at its top, or in the block of a push. */
function named(message: unknown, member: string, blocks: readonly string[]): Place | undefined {
  let found = places(message, member).find(isText);
  for (const block of blocks) found ??= places(message, block, member).find(isText);
  return found;
}

/** Whether an id is one of a partner's own, or of those configured below it. */
type Family = (partner: string) => boolean;

/** The ids that EVSEs or contracts may begin with, or `undefined` when nobody says in whose name the message is sent. */
function family(own: unknown, subs: readonly string[] = []): Family | undefined {
  if (typeof own !== "string") return undefined;
  let ids: ReadonlySet<string> | undefined;
  return (partner) => {
    // Spelt alike, nearly always.
    if (partner === own) return true;
    ids ??= new Set([own, ...subs].map((id) => normalizeIdentifier(id)));
    return ids.has(normalizeIdentifier(partner));
  };
}

const isForeign = (partner: string | undefined, isOwn: Family): boolean => partner !== undefined && !isOwn(partner);

export const evsesBelong: Rule = {
  id: "R-26",
  title: "EvseID must belong to the operator of the push or to one of its configured sub-operators",
  severity: "error",
  check(message, report, { operatorId, subOperators }) {
    const ids = family(named(message, "OperatorID", OPERATOR_BLOCKS)?.value ?? operatorId, subOperators);
    if (ids === undefined) return;
    for (const place of evseRecords(message)) {
      const { value } = place;
      if (isForeign(operatorOf(at(value, "EvseID")), ids)) report(`${place.pointer}/EvseID`);
    }
  },
};

export const contractsBelong: Rule = {
  id: "R-27",
  title: "EvcoID must belong to the provider of the push or to one of its configured sub-providers",
  severity: "error",
  check(message, report, { providerId, subProviders }) {
    const ids = family(named(message, "ProviderID", PROVIDER_BLOCKS)?.value ?? providerId, subProviders);
    if (ids === undefined) return;
    for (const place of evcoIds(message)) {
      const { value } = place;
      if (isForeign(providerOf(value), ids)) report(place.pointer);
    }
  },
};

/** The same EVSE however its id is spelt. Separators within the instance distinguish: `E1*23` need not be `E12*3`. */
function evseKey(id: string): string {
  const parsed = parseEvseId(id);
  if (parsed === undefined) return id;
  return `${normalizeIdentifier(parsed.operatorId)} ${parsed.instance.toUpperCase()}`;
}

export const evsesOnce: Rule = {
  id: "OICP23-E114",
  title: "An EVSE must occur once in a push; in a push of prices, once for each provider",
  severity: "error",
  check(message, report) {
    const seen = new Set<string>();
    for (const place of evseRecords(message)) {
      const { value } = place;
      const id = textAt(value, "EvseID");
      if (id === undefined) continue;
      const key = `${evseKey(id)} ${normalizeIdentifier(at(value, "ProviderID"))}`;
      if (seen.has(key)) report(`${place.pointer}/EvseID`);
      seen.add(key);
    }
  },
};

const partnerTitle = "The partner named in the message must be the one in whose name the call is made";

export const operatorNamed: Rule = {
  id: "R-70",
  title: partnerTitle,
  severity: "error",
  check(message, report, { operatorId, subOperators }) {
    const place = named(message, "OperatorID", OPERATOR_BLOCKS);
    const ids = family(operatorId, subOperators);
    if (place !== undefined && ids !== undefined && isForeign(place.value as string, ids)) report(place.pointer);
  },
};

export const providerNamed: Rule = {
  id: "R-70",
  title: partnerTitle,
  severity: "error",
  check(message, report, { providerId, subProviders }) {
    const place = named(message, "ProviderID", PROVIDER_BLOCKS);
    const ids = family(providerId, subProviders);
    if (place !== undefined && ids !== undefined && isForeign(place.value as string, ids)) report(place.pointer);
  },
};

const subPartnerTitle =
  "EvseID and EvcoID must belong to the partner that sends the message or to a configured sub-partner";

export const evseOfSender: Rule = {
  id: "R-71",
  title: subPartnerTitle,
  severity: "warning",
  check(message, report, { operatorId, subOperators }) {
    const ids = family(at(message, "OperatorID") ?? operatorId, subOperators);
    if (ids !== undefined && isForeign(operatorOf(at(message, "EvseID")), ids)) report("/EvseID");
  },
};

export const contractOfSender: Rule = {
  id: "R-71",
  title: subPartnerTitle,
  severity: "warning",
  check(message, report, { providerId, subProviders }) {
    const ids = family(at(message, "ProviderID") ?? providerId, subProviders);
    if (ids === undefined) return;
    for (const place of evcoIds(message)) {
      const { value } = place;
      if (isForeign(providerOf(value), ids)) report(place.pointer);
    }
  },
};

export const evseIdsInCapitals: Rule = {
  id: "OICP23-E075",
  title: "EvseID should be written in capital letters",
  severity: "warning",
  check(message, report) {
    for (const place of together(places(message), evseRecords(message))) {
      const { value } = place;
      if (/[a-z]/.test(textAt(value, "EvseID") ?? "")) report(`${place.pointer}/EvseID`);
    }
  },
};
