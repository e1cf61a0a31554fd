import { sendChargeDetailRecord as sendChargeDetailRecordV22 } from "../../generated/v2.2/operations.js";
import * as operations from "../../generated/v2.3/operations.js";
import type { Operation } from "../operation.js";
import type { Transport, WireRequest, WireResponse } from "../wire.js";
import { createDescribe } from "./describe-call.js";
import { injectFaults } from "./inject-faults.js";
import { answerEntry, answerViolations, failureEntry, faultEntry, requestEntry } from "./log-entries.js";
import { withNulls } from "./nulls.js";
import type { Surroundings } from "./surroundings.js";

/** The one operation that goes to providers of OICP 2.2 at a path of its own. */
const recordToFormerProvider = sendChargeDetailRecordV22 as unknown as Operation;

const describe = createDescribe([
  ...(Object.values(operations) as unknown as readonly Operation[]),
  recordToFormerProvider,
]);

/** Puts around what carries calls to a partner what the hub does with every call alike: log, faults, nulls. */
export function callPartner(transport: Transport, partner: string, surroundings: Surroundings): Transport {
  const { log, logBodyLength, faults, nulls, sleep } = surroundings;
  return async (request: WireRequest): Promise<WireResponse> => {
    const facts = describe(request.url, request.body);
    const { operation, key } = facts;
    const struck = faults.strike({ direction: "outgoing", partner, ...(key === undefined ? {} : { operation: key }) });
    // The table of nulls is that of OICP 2.3.
    const filled = nulls && operation !== undefined && operation !== recordToFormerProvider;
    const message = filled ? withNulls(operation.request.name, facts.message) : facts.message;
    const body = JSON.stringify(message);
    const said = requestEntry({ ...facts, message }, body.length <= logBodyLength);
    const exchange = log.begin({ direction: "outgoing", ...said, partner, ...faultEntry(struck) });
    const carry = (url: string): Promise<WireResponse> => transport({ ...request, url, body });
    try {
      const answer = await injectFaults({ faults: struck, url: request.url, operation, sleep, carry });
      // The process id is the partner's own, and another one every time.
      const { processId: _, ...known } = answerEntry(answer, facts, logBodyLength);
      exchange.end({ ...known, ...answerViolations(operation, answer) });
      return answer;
    } catch (error) {
      exchange.end(failureEntry(error));
      throw error;
    }
  };
}
