import { normalizeIdentifier, operatorOf, parseEvseId, providerOf } from "../identifiers.js";
import { at, hasSmallLetters, Place, places, textAt } from "./look.js";
import { evcoIds, evseRecords } from "./records.js";
import type { Rule } from "./rule.js";

/** The members that hold the operator's, or the provider's, part of a push. */
const OPERATOR_BLOCKS = ["OperatorEvseData", "OperatorEvseStatus", "PricingProductData"];
const PROVIDER_BLOCKS = ["ProviderAuthenticationData"];

const isText = ({ value }: Place): boolean => typeof value === "string";

/** Where a message names the partner that sends it: at its top, or in the block of a push. */
function named(message: unknown, member: string, blocks: readonly string[]): Place | undefined {
  const top = at(message, member);
  if (typeof top === "string") return new Place(top, new Place(message), member);
  let found = places(message, member).find(isText);
  for (const block of blocks) found ??= places(message, block, member).find(isText);
  return found;
}

/** Whether an id is one of a partner's own, or of those configured below it. */
type Family = (partner: string) => boolean;

/** An EVSE id as nearly everybody spells it: two of them are the same EVSE if they are the same text. */
const USUAL = /^[A-Z]{2}\*[A-Z0-9]{3}\*E[A-Z0-9*]{1,30}$/;

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

/** The id of an operator, as nearly everybody spells it. */
const USUAL_OPERATOR = /^[A-Z]{2}\*[A-Z0-9]{3}$/;

/** Whether an EVSE, or a pool, is of another operator. What has no form of an id is the schema's to tell. */
function isForeignEvse(id: unknown, isOwn: Family): boolean {
  // Its first six characters are all there is to an id that begins in the usual way, so it need not be taken apart.
  if (typeof id === "string" && USUAL_OPERATOR.test(id.slice(0, 6)) && isOwn(id.slice(0, 6))) return false;
  return isForeign(operatorOf(id), isOwn);
}

export const evsesBelong: Rule = {
  id: "R-26",
  title: "EvseID must belong to the operator of the push or to one of its configured sub-operators",
  severity: "error",
  check(message, report, { operatorId, subOperators }) {
    const ids = family(named(message, "OperatorID", OPERATOR_BLOCKS)?.value ?? operatorId, subOperators);
    if (ids === undefined) return;
    for (const place of evseRecords(message)) {
      const { value } = place;
      if (isForeignEvse(at(value, "EvseID"), ids)) report(`${place.pointer}/EvseID`);
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
  if (USUAL.test(id)) return id;
  const parsed = parseEvseId(id);
  if (parsed === undefined) return id;
  const { form, country, partner, instance } = parsed;
  return form === "ISO" ? `${country}*${partner}*E${instance.toUpperCase()}` : `+${country}*${partner}*${instance}`;
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
      const provider = at(value, "ProviderID");
      const key = provider === undefined ? evseKey(id) : `${evseKey(id)} ${normalizeIdentifier(provider)}`;
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
    if (ids !== undefined && isForeignEvse(at(message, "EvseID"), ids)) report("/EvseID");
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
    if (hasSmallLetters(at(message, "EvseID"))) report("/EvseID");
    for (const place of evseRecords(message)) {
      const { value } = place;
      if (hasSmallLetters(at(value, "EvseID"))) report(`${place.pointer}/EvseID`);
    }
  },
};
