import { normalizeIdentifier } from "../identifiers.js";
import type { Role } from "../operation.js";
import type { PeerCertificate } from "../wire.js";
import { Refusal } from "./refusal.js";
import type { NamedPartner, ServerOptions, ServerPeer } from "./server-options.js";

/** Fails with a 017 refusal unless the caller may speak for the partner it names. */
export type Identify = (peer: ServerPeer | undefined, named: NamedPartner) => Promise<void> | undefined;

/** certificate, path and body must name the same partner. */
export function createIdentify(role: Role, options: ServerOptions): Identify {
  const rule = options.identity ?? (role === "Hubject" ? "certificate" : "path");
  const callers = options.callers && new Set(options.callers.map(comparableName));
  const covers = createCovers(options.subPartners ?? {});

  return (peer, named) => {
    if (named.path !== undefined && named.body !== undefined) {
      if (!covers(named.path, named.body) && !covers(named.body, named.path)) {
        throw unauthorized(`The path and the body name different ${named.role}s.`);
      }
    }
    if (callers !== undefined && peer?.trusted !== true && !isAmong(callers, peer?.certificate)) {
      throw unauthorized("The client certificate is not one of those that may call this server.");
    }
    if (typeof rule === "function") {
      // Called apart from the checks so that they stay free of promises.
      return decide(rule, peer, named, covers);
    }
    if (rule === "certificate" && peer?.trusted !== true) {
      if (peer?.certificate === undefined) {
        throw unauthorized(`A client certificate that names the ${named.role} is needed.`);
      }
      if (!certificateNames(peer.certificate).some((name) => coversAll(covers, name, named))) {
        throw unauthorized(`The ${named.role} named in the request is not the one in the client certificate.`);
      }
    }
    return undefined;
  };
}

async function decide(
  rule: Exclude<ServerOptions["identity"], string | undefined>,
  peer: ServerPeer | undefined,
  named: NamedPartner,
  covers: Covers,
): Promise<void> {
  const verdict = await rule(peer, named);
  if (verdict === true || (typeof verdict === "string" && coversAll(covers, verdict, named))) return;
  throw unauthorized(`The caller may not act as the ${named.role} named in the request.`);
}

function unauthorized(message: string): Refusal {
  return new Refusal(401, "017", message);
}

/** Whether a partner may speak for an id: its own, or one of a sub-partner. */
type Covers = (partner: string, id: string) => boolean;

function createCovers(subPartners: Readonly<Record<string, readonly string[]>>): Covers {
  const subs = new Map(
    Object.entries(subPartners).map(([partner, ids]) => [
      normalizeIdentifier(partner),
      new Set(ids.map((id) => normalizeIdentifier(id))),
    ]),
  );
  return (partner, id) => {
    if (partner === id) return true;
    const own = normalizeIdentifier(partner);
    const other = normalizeIdentifier(id);
    return own === other || subs.get(own)?.has(other) === true;
  };
}

function coversAll(covers: Covers, partner: string, { path, body }: NamedPartner): boolean {
  return (path === undefined || covers(partner, path)) && (body === undefined || covers(partner, body));
}

function comparableName(name: string): string {
  // Fingerprints are written with and without colons.
  return (/^[0-9a-f]{2}(:?[0-9a-f]{2}){31}$/i.test(name) ? name.replaceAll(":", "") : name).toUpperCase();
}

function certificateNames(certificate: PeerCertificate): readonly string[] {
  const common = certificate.subject["CN"];
  return common === undefined ? certificate.names : [...common, ...certificate.names];
}

function isAmong(callers: ReadonlySet<string>, certificate: PeerCertificate | undefined): boolean {
  if (certificate === undefined) return false;
  return (
    callers.has(comparableName(certificate.fingerprint)) ||
    certificateNames(certificate).some((name) => callers.has(comparableName(name)))
  );
}
