import { describe, expect, it } from "vitest";
import { OicpAbortError } from "../../../runtime/errors.js";
import { createServer, type ServerCall } from "../../../runtime/server/index.js";
import { connect } from "../../../runtime/testing/index.js";
import { type Acknowledgment, hubOperations } from "../server/operations.js";

const server = createServer("Hubject", hubOperations, {
  pushEvseData: (_: unknown, call: ServerCall<Acknowledgment>) => call.accept(),
  authorizeStart: () => new Promise(() => undefined),
});
const push = {
  method: "POST",
  url: "https://memory/api/oicp/evsepush/v23/operators/DE*ABC/data-records",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ OperatorEvseData: { OperatorID: "DE*ABC", EvseDataRecord: [] } }),
};

describe("connect", () => {
  it("trusts the caller unless a certificate is given", async () => {
    expect((await connect(server)(push)).status).toBe(200);
    expect((await connect(server, { certificate: "DE*ABC" })(push)).status).toBe(200);
    expect((await connect(server, { certificate: "DE*XYZ" })(push)).status).toBe(401);
  });

  it("gives up when its signal is aborted", async () => {
    const controller = new AbortController();
    const url = "https://memory/api/oicp/charging/v21/operators/DE*ABC/authorize/start";
    const call = connect(server)({ ...push, url, body: '{"OperatorID":"DE*ABC"}', signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toBeInstanceOf(OicpAbortError);
    await expect(connect(server)({ ...push, signal: controller.signal })).rejects.toBeInstanceOf(OicpAbortError);
  });
});
