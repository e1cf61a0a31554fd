import { describe, expect, it } from "vitest";
import { createRouter, readPageQuery } from "../../../runtime/server/router.js";
import { prepareOperations } from "../../../runtime/server/served-operation.js";
import { hubOperations } from "./operations.js";

const route = createRouter(prepareOperations("Hubject", hubOperations, {}));
const keys = (url: string): string[] | undefined => route(url)?.operations.map(({ operation }) => operation.key);

describe("router", () => {
  it.each([
    ["/api/oicp/charging/v21/operators/DE*ABC/authorize/start", "DE*ABC"],
    ["/api/oicp/charging/v21/operators/DE%2AABC/authorize/start", "DE*ABC"],
    ["/api/oicp/charging/v21/operators/+49*810/authorize/start", "+49*810"],
    ["/api/oicp/charging/v21/operators/%2B49*810/authorize/start?x=1", "+49*810"],
    ["/any/prefix/api/oicp/charging/v21/operators/DE*ABC/authorize/start/", "DE*ABC"],
    ["https://cpo.example/api/oicp/charging/v21/operators/DE*ABC/authorize/start#x", "DE*ABC"],
    ["/api/oicp/api/oicp/charging/v21/operators/DEABC/authorize/start", "DEABC"],
  ])("finds authorizeStart in %s", (url, id) => {
    expect(keys(url)).toEqual(["authorizeStart"]);
    expect(route(url)?.id).toBe(id);
  });

  it.each([
    "",
    "/",
    "/api/oicp",
    "/api/oicp/",
    "/charging/v21/operators/DE*ABC/authorize/start",
    "/api/oicp/charging/v21/operators//authorize/start",
    "/api/oicp/charging/v21/operators/DE/ABC/authorize/start",
    "/api/oicp/charging/v22/operators/DE*ABC/authorize/start",
    "/api/oicp/charging/v21/operators/DE*ABC/authorize/startx",
    "/x?/api/oicp/charging/v21/operators/DE*ABC/authorize/start",
    "/api/oicp/__proto__",
  ])("knows nothing of %j", (url) => expect(route(url)).toBeUndefined());

  it("serves further paths of an operation", () => {
    expect(keys("/api/oicp/charging/v21/providers/DE-DCB/authorize-remote-reservation/start")).toEqual([
      "authorizeRemoteReservationStart",
    ]);
  });

  it("leaves operations of one path to the body", () => {
    const url = "/api/oicp/notificationmgmt/v11/charging-notifications";
    expect(keys(url)).toEqual(["sendChargingStartNotification", "sendChargingEndNotification"]);
    expect(route(url)?.id).toBeUndefined();
  });

  it("marks an id that cannot be decoded", () => {
    expect(route("/api/oicp/charging/v21/operators/DE%2/authorize/start")).toMatchObject({ malformed: true });
  });
});

describe("page query", () => {
  const pagination = { records: "content", id: "EvseID", defaultSize: 20, maxSize: 2000 };
  it.each([
    ["/x", { page: 0, size: 20 }],
    ["/x?page=3&size=100", { page: 3, size: 100 }],
    ["/x?size=99999", { page: 0, size: 2000 }],
    ["/x?page=", { page: 0, size: 20 }],
    ["/x?page=-1", "page"],
    ["/x?page=1.5", "page"],
    ["/x?size=0", "size"],
    ["/x?size=all", "size"],
  ])("reads %s", (url, expected) => expect(readPageQuery(url, pagination)).toEqual(expected));
});
