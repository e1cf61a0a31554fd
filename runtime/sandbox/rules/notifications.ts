import type { eRoamingAcknowledgment } from "../../../generated/v2.3/messages.js";
import type { HubjectServer, HubjectToEmpClient } from "../../../generated/v2.3/hubject.js";
import type { ServerCall } from "../../server/index.js";
import type { Hub } from "../hub.js";
import { forwarded, timeoutFor } from "./forward.js";
import { knownOperator, notLocked } from "./partner-checks.js";
import { refuse, refuseFields, refuseInvalid } from "./refuse.js";
import { bindPartnerSessionIds, idsOf, validSession } from "./session-checks.js";

type Key =
  | "sendChargingStartNotification"
  | "sendChargingProgressNotification"
  | "sendChargingEndNotification"
  | "sendChargingErrorNotification";
type NotificationRules = Pick<HubjectServer, Key>;

/** Milliseconds between two progress notifications of a session at least. */
const INTERVAL = 5 * 60_000;

/** What operators tell of a session while it lasts. */
export function notificationRules(hub: Hub): NotificationRules {
  return {
    sendChargingStartNotification: (request, call) =>
      pass(hub, request, call, "sendChargingStartNotification", (emp, message, options) =>
        emp.sendChargingStartNotification(message, options),
      ),
    sendChargingProgressNotification: (request, call) =>
      pass(hub, request, call, "sendChargingProgressNotification", (emp, message, options) =>
        emp.sendChargingProgressNotification(message, options),
      ),
    sendChargingEndNotification: (request, call) =>
      pass(hub, request, call, "sendChargingEndNotification", (emp, message, options) =>
        emp.sendChargingEndNotification(message, options),
      ),
    sendChargingErrorNotification: (request, call) =>
      pass(hub, request, call, "sendChargingErrorNotification", (emp, message, options) =>
        emp.sendChargingErrorNotification(message, options),
      ),
  };
}

/** Session, interval, members, endpoint of the provider, then the provider, in this order. */
async function pass<Request extends Parameters<NotificationRules[Key]>[0]>(
  hub: Hub,
  request: Request,
  call: ServerCall<eRoamingAcknowledgment>,
  key: Key,
  send: (
    emp: HubjectToEmpClient,
    request: Request,
    options: { readonly deadline: number },
  ) => Promise<eRoamingAcknowledgment>,
): Promise<eRoamingAcknowledgment> {
  const { state } = hub;
  const operator = knownOperator(hub, call.partner);
  notLocked(hub, operator);
  const session = validSession(hub, request.SessionID, { operator: operator.id });
  const progress = key === "sendChargingProgressNotification";
  const { lastProgress } = session;
  if (progress && lastProgress !== undefined && hub.now() - lastProgress < INTERVAL) {
    refuse(hub, "022", "Five minutes must lie between two progress notifications of a session.");
  }
  refuseInvalid(request, call.operation);
  if (progress && !("ChargingDuration" in request) && !("ConsumedEnergyProgress" in request)) {
    //
    const message = "is needed unless ConsumedEnergyProgress is given";
    refuseFields("The progress is missing.", { pointer: "/ChargingDuration", rule: "R-52", message });
  }
  bindPartnerSessionIds(hub, session.id, { CPOPartnerSessionID: request.CPOPartnerSessionID });
  const provider = state.providers.get(session.provider);
  const emp = hub.partners.provider(session.provider);
  if (provider?.notifications !== true || emp === undefined) {
    refuse(hub, "320", "The provider takes no charging notifications.");
  }
  if (progress) state.sessions.update(session.id, { lastProgress: hub.now() });
  const ids = idsOf(state.sessions.get(session.id) ?? session);
  const result = await forwarded(send(emp, { ...request, ...ids }, { deadline: timeoutFor(hub, key) }));
  switch (result.outcome) {
    case "answered":
      return call.accept(ids);
    case "refused":
      return call.reject(result.code, { ...ids, StatusCode: result.texts });
    case "silent":
      // It did not get through, so it may be sent again at once.
      if (progress) state.sessions.update(session.id, { lastProgress });
      return call.reject("310", { ...ids, StatusCode: { Description: "The provider did not answer." } });
  }
}
