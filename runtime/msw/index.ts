export { mswTransport, type HandlerSource } from "./transport.js";
export type { DelayFault, Fault, LostFault, StatusFault, TruncatedFault } from "./fault.js";
export type {
  AnyExchange,
  DefaultOptions,
  Exchange,
  HubjectMockOptions,
  LoggedCall,
  Mock,
  MockAnswer,
  MockCall,
  MockControls,
  MockFactory,
  MockHandler,
  MockOptions,
  OperationMock,
  Records,
  RefusedRequest,
} from "./types.js";
