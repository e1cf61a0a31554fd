import { describe, expect, it } from "vitest";
import { createAddressTest } from "../../../runtime/server/address-range.js";
import { readDistinguishedName } from "../../../runtime/server/distinguished-name.js";
import { createProxyPeer } from "../../../runtime/server/proxy-peer.js";
import type { ProxyIdentity, ServerPeer } from "../../../runtime/server/index.js";

const HASH = "0f".repeat(32);

function peerOf(
  format: ProxyIdentity["format"],
  headers: Record<string, string>,
  peer: ServerPeer = { address: "10.1.2.3" },
): ServerPeer | undefined {
  return createProxyPeer({ from: ["10.0.0.0/8"], format })({ method: "POST", url: "/", headers, body: "", peer });
}

describe("a certificate passed on by Envoy", () => {
  const own = `By=urn:hub;Hash=${HASH};Subject="CN=DE*ABC,O=ABC\\, technologies";URI=urn:cpo;DNS=a.example;DNS=b.example`;

  it("is read from the last element", () => {
    for (const header of [own, `Hash=${HASH};Subject="CN=DE*XYZ",${own}`]) {
      const certificate = peerOf("xfcc", { "x-forwarded-client-cert": header })?.certificate;
      expect({ ...certificate, subject: { ...certificate?.subject } }).toEqual({
        subject: { CN: ["DE*ABC"], O: ["ABC, technologies"] },
        issuer: {},
        names: ["a.example", "b.example", "urn:cpo"],
        fingerprint: Array.from({ length: 32 }, () => "0F").join(":"),
      });
    }
  });

  it("is not believed when a quote may have swallowed what the proxy wrote", () => {
    const header = `Hash=${HASH};Subject="CN=DE*XYZ";DNS=",Hash=${HASH};Subject="CN=DE*ABC"`;
    expect(peerOf("xfcc", { "x-forwarded-client-cert": header })?.certificate).toBeUndefined();
  });

  it.each(["", " ", ",", `Subject="CN=DE*ABC"`])("is missing in %j", (header) => {
    expect(peerOf("xfcc", { "x-forwarded-client-cert": header })).toEqual({ address: "10.1.2.3" });
  });
});

describe("a certificate passed on by nginx", () => {
  const headers = {
    "x-ssl-client-verify": "SUCCESS",
    "x-ssl-client-s-dn": "O=x\\,CN\\=DE*XYZ,CN=DE*ABC",
    "x-ssl-client-i-dn": "CN=CA",
    "x-ssl-client-fingerprint": "ab".repeat(20),
  };

  it("is read when it was verified", () => {
    expect(peerOf("nginx", headers)?.certificate).toMatchObject({
      subject: { CN: ["DE*ABC"], O: ["x,CN=DE*XYZ"] },
      issuer: { CN: ["CA"] },
    });
    for (const verify of ["NONE", "FAILED:expired", ""]) {
      expect(peerOf("nginx", { ...headers, "x-ssl-client-verify": verify })?.certificate).toBeUndefined();
    }
  });

  it("is read from a trusted address alone", () => {
    expect(peerOf("nginx", headers, { address: "192.168.1.1" })?.certificate).toBeUndefined();
    expect(peerOf("nginx", headers, {})?.certificate).toBeUndefined();
    expect(
      createProxyPeer(undefined)({ method: "POST", url: "/", headers, body: "", peer: { address: "10.1.2.3" } }),
    ).toEqual({
      address: "10.1.2.3",
    });
  });

  it("takes the place of the proxy's own", () => {
    const own = { subject: { CN: ["proxy"] }, issuer: {}, names: [], fingerprint: "" };
    const peer = { address: "10.1.2.3", certificate: own };
    expect(peerOf("nginx", {}, peer)).toEqual({ address: "10.1.2.3" });
    expect(peerOf("nginx", {}, { ...peer, address: "192.168.1.1" })?.certificate).toBe(own);
  });
});

describe("distinguished names", () => {
  it.each<[string, Record<string, string[]>]>([
    ["", {}],
    ["CN=DE*ABC", { CN: ["DE*ABC"] }],
    ["cn=x , O=y", { CN: ["x"], O: ["y"] }],
    ["CN=M\\C3\\BCller\\+Co+OU=z,CN=\\+49*810", { CN: ["Müller+Co", "+49*810"], OU: ["z"] }],
    ["/O=x/CN=DE*ABC", {}],
  ])("%s", (text, expected) => {
    expect({ ...readDistinguishedName(text) }).toEqual(expected);
  });
});

describe("address ranges", () => {
  const test = createAddressTest(["10.0.0.0/8", "192.168.1.7", "fd00::/8", "::1", "0:0:0:0:0:ffff:172.16.0.0/108"]);
  it.each([
    ["10.255.0.1", true],
    ["::ffff:10.0.0.1", true],
    ["11.0.0.1", false],
    ["192.168.1.7", true],
    ["192.168.1.8", false],
    ["fd12:3456::1", true],
    ["fe80::1%eth0", false],
    ["::1", true],
    ["::2", false],
    ["172.31.255.255", true],
    ["172.32.0.0", false],
    ["10.0.0.256", false],
    ["1::2::3", false],
    ["localhost", false],
    ["", false],
    [undefined, false],
  ])("%s: %s", (address, expected) => expect(test(address)).toBe(expected));

  it.each(["10.0.0.0/33", "10.0.0/8", "proxy.example", "10.0.0.0/x", ""])("%j is none", (range) => {
    expect(() => createAddressTest([range])).toThrow("proxy.from");
  });
});
