import type { HttpHandler } from "msw";
import { cpo, hubject, type CpoMock, type HubjectMock, type LoggedCall } from "oicp/msw";
import { samples } from "oicp/testing";

/** What mocks take and give. Compiled with the rest of the tests; a line that wrongly compiles is an error. */
export function mocks(hub: HubjectMock, operator: CpoMock): HttpHandler[] {
  const start: string | undefined = hub.calls("authorizeStart")[0]?.request.EvseID;
  const code: string | undefined = hub.calls("authorizeStart")[0]?.answer?.StatusCode.Code;
  const operatorId: string | undefined = hub.calls("authorizeStart")[0]?.params.operatorID;
  const session: string | undefined = operator.calls("authorizeRemoteStart")[0]?.request.SessionID;
  const all: readonly LoggedCall[] = hub.calls();
  void [start, code, operatorId, session, all];
  // @ts-expect-error EMPs receive no pushes
  void operator.pushEvseData;
  // @ts-expect-error there is no such operation
  hub.calls("authorize");
  // @ts-expect-error the path names a provider
  void hub.calls("pullEvseData")[0]?.params.operatorID;
  return [
    ...hub.handlers({ seed: 1, records: 3 }),
    hub.authorizeStart({ AuthorizationStatus: "NotAuthorized", StatusCode: { Code: "102" } }),
    hub.authorizeStart((request, call) => (request.EvseID === undefined ? call.reject("601") : call.accept())),
    hub.authorizeStart(async (request, call) => {
      await Promise.resolve(request.OperatorID);
      return call.accept({ ProviderID: call.params.operatorID });
    }),
    hub.pullEvseData(samples.eRoamingEVSEData().content),
    hub.pullEvseData(() => samples.eRoamingEVSEData().content),
    hub.pullEvseData(samples.eRoamingEVSEData()),
    hub.pushEvseData.once.fault({ status: 503 }),
    hub.pushEvseData.fault({ lost: "answer", delay: 5 }),
    operator.authorizeRemoteStart((request, call) => call.accept({ SessionID: request.SessionID })),
    // @ts-expect-error no such verdict
    hub.authorizeStart({ AuthorizationStatus: "Perhaps", StatusCode: { Code: "102" } }),
    // @ts-expect-error the status code is missing
    hub.authorizeStart({ AuthorizationStatus: "NotAuthorized" }),
    // @ts-expect-error not a page of anything
    hub.authorizeStart([]),
    // @ts-expect-error records of another kind
    hub.pullEvseData(samples.eRoamingChargeDetailRecords().content),
    // @ts-expect-error an answer of another operation
    hub.authorizeStart(() => samples.eRoamingAcknowledgment()),
    // @ts-expect-error no such fault
    hub.pushEvseData.fault({ lost: "mind" }),
    // @ts-expect-error a member that requests of this operation have not
    hub.authorizeStart((request, call) => call.accept({ ProviderID: request.ProviderID })),
  ];
}

void hubject();
// @ts-expect-error a partner has no address of its own
void cpo();
// @ts-expect-error a member that the message has not
void samples.eRoamingAuthorizeStart().ProviderID;
// @ts-expect-error there is no such message
void samples.eRoamingAuthorize;
