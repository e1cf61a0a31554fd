import type {
  eRoamingAuthorizationStart,
  eRoamingEVSEData,
  eRoamingEVSEStatus,
} from "../../../generated/v2.3/hubject.js";
import type { eRoamingAcknowledgment } from "../../../generated/v2.3/cpo.js";
import type { ServerCall } from "../../../runtime/server/index.js";

/** What handlers may and may not answer. Compiled with the rest of the tests; a line that wrongly compiles is an error. */
export function answers(
  acknowledgement: ServerCall<eRoamingAcknowledgment>,
  authorization: ServerCall<eRoamingAuthorizationStart>,
  statuses: ServerCall<eRoamingEVSEStatus>,
  page: ServerCall<eRoamingEVSEData>,
): unknown[] {
  const good: [eRoamingAcknowledgment, eRoamingAuthorizationStart, eRoamingEVSEStatus, eRoamingEVSEData] = [
    acknowledgement.accept({ SessionID: "b2688855-7f00-0002-6d8e-48d883f6abb6" }),
    authorization.accept({ ProviderID: "DE-DCB" }),
    statuses.accept({ EvseStatuses: { OperatorEvseStatus: [] } }),
    page.page([]),
  ];
  return [
    ...good,
    acknowledgement.accept(),
    acknowledgement.reject("501"),
    acknowledgement.reject("999", { SessionID: "b2688855-7f00-0002-6d8e-48d883f6abb6" }),
    acknowledgement.reject("603", { StatusCode: { AdditionalInfo: "DE*ABC*E1" } }),
    authorization.accept(),
    authorization.reject("102"),
    page.page([], { totalElements: 0 }),
    // @ts-expect-error a member of another answer
    acknowledgement.accept({ ProviderID: "DE-DCB" }),
    // @ts-expect-error a misspelt member
    acknowledgement.accept({ SessionId: "x" }),
    // @ts-expect-error the result is not the handler's to give here
    acknowledgement.accept({ Result: false }),
    // @ts-expect-error a member that is no part of an authorisation
    authorization.accept({ Result: true }),
    // @ts-expect-error data is mandatory
    statuses.accept(),
    // @ts-expect-error another operation's data
    statuses.accept({ PricingProductData: [] }),
    // @ts-expect-error a code is text
    acknowledgement.reject(501),
    // @ts-expect-error no record of this page
    page.page([{ EvseId: "x" }]),
    // @ts-expect-error an acknowledgement has no pages
    acknowledgement.page([{}]),
  ];
}
