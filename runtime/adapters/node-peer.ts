import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import type { Peer, PeerCertificate } from "../wire.js";

const peers = new WeakMap<Socket, Peer>();

/** Who is at the other end of a socket. Certificates are read once per connection; only verified ones count. */
export function peerOf(socket: Socket): Peer {
  let peer = peers.get(socket);
  if (peer === undefined) {
    const certificate = certificateOf(socket);
    peer = {
      ...(socket.remoteAddress !== undefined && { address: socket.remoteAddress }),
      ...(certificate !== undefined && { certificate }),
    };
    peers.set(socket, peer);
  }
  return peer;
}

function certificateOf(socket: Socket): PeerCertificate | undefined {
  // A server told to keep connections whose certificate did not verify must not be made to believe it here.
  if (!("authorized" in socket) || socket.authorized !== true) return undefined;
  const certificate = (socket as TLSSocket).getPeerCertificate();
  // Without a certificate Node gives an object without members.
  if ((certificate.fingerprint256 as string | undefined) === undefined) return undefined;
  return {
    subject: attributes(certificate.subject),
    issuer: attributes(certificate.issuer),
    names: alternativeNames(certificate.subjectaltname ?? ""),
    fingerprint: certificate.fingerprint256,
  };
}

/** Attributes that occur more than once arrive as lists. */
function attributes(name: object): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(name as Record<string, string | string[]>).map(([key, value]) => [
      key,
      Array.isArray(value) ? value : [value],
    ]),
  );
}

/** The names in a list such as `DNS:cpo.example, URI:urn:a, DNS:"with, comma"`; Node quotes those with special characters. */
export function alternativeNames(list: string): string[] {
  const names: string[] = [];
  for (const [, quoted, plain] of list.matchAll(/(?:^|, )[A-Za-z0-9 ]+:(?:("(?:[^"\\]|\\.)*")|([^,]*))/g)) {
    if (quoted !== undefined) names.push(JSON.parse(quoted) as string);
    else if (plain !== undefined && plain !== "") names.push(plain);
  }
  return names;
}
