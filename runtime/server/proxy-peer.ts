import type { PeerCertificate } from "../wire.js";
import { createAddressTest } from "./address-range.js";
import { readDistinguishedName } from "./distinguished-name.js";
import type { ProxyIdentity, ServerPeer, ServerRequest } from "./server-options.js";

/** Who the caller is: what the connection proves, or what a proxy says that may be believed. */
export function createProxyPeer(proxy: ProxyIdentity | undefined): (request: ServerRequest) => ServerPeer | undefined {
  if (proxy === undefined) return (request) => request.peer;
  const isProxy = createAddressTest(proxy.from);
  const read = proxy.format === "xfcc" ? readXfcc : readNginx;
  return ({ peer, headers }) => {
    if (peer === undefined || !isProxy(peer.address)) return peer;
    // The proxy's own certificate says nothing of the caller.
    const certificate = read(headers);
    return { ...(peer.address !== undefined && { address: peer.address }), ...(certificate && { certificate }) };
  };
}

type Headers = ServerRequest["headers"];

const QUOTED = /"(?:\\.|[^"\\])*"/g;

/**
 * The last element is the one that the nearest proxy wrote; those before it come from further away. A quote that is
 * never closed could make what the proxy wrote a part of what the caller sent, so nothing is believed then.
 */
function readXfcc(headers: Headers): PeerCertificate | undefined {
  const header = headers["x-forwarded-client-cert"] ?? "";
  if (header.replace(QUOTED, "").includes('"')) return undefined;
  const fields = new Map<string, string[]>();
  for (const field of splitUnquoted(splitUnquoted(header, ",").pop() ?? "", ";")) {
    const at = field.indexOf("=");
    const name = field.slice(0, at).trim().toLowerCase();
    const value = field
      .slice(at + 1)
      .trim()
      .replace(/^"(.*)"$/s, "$1")
      .replaceAll('\\"', '"');
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  const hash = fields.get("hash")?.[0];
  if (hash === undefined) return undefined;
  return {
    subject: readDistinguishedName(fields.get("subject")?.[0] ?? ""),
    issuer: {},
    names: [...(fields.get("dns") ?? []), ...(fields.get("uri") ?? [])],
    fingerprint: withColons(hash),
  };
}

/** Splits at a separator that stands outside double quotes. */
function splitUnquoted(text: string, separator: "," | ";"): string[] {
  const parts = [""];
  for (const [token] of text.matchAll(new RegExp(`${QUOTED.source}|.`, "gs"))) {
    if (token === separator) parts.push("");
    else parts[parts.length - 1] += token;
  }
  return parts;
}

function readNginx(headers: Headers): PeerCertificate | undefined {
  if (headers["x-ssl-client-verify"] !== "SUCCESS") return undefined;
  const fingerprint = headers["x-ssl-client-fingerprint"];
  return {
    subject: readDistinguishedName(headers["x-ssl-client-s-dn"] ?? ""),
    issuer: readDistinguishedName(headers["x-ssl-client-i-dn"] ?? ""),
    names: [],
    fingerprint: withColons(fingerprint ?? ""),
  };
}

function withColons(hex: string): string {
  return (hex.toUpperCase().match(/[0-9A-F]{2}/g) ?? []).join(":");
}
