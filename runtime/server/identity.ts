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
  // An operator's DE*ABC and a provider's DE-ABC may be two companies: what a certificate says is taken by the letter,
  // as the hub itself compares ids, unless the host has configured the one below the other.
  // Path and body agree already, each in its own spelling.
  const vouches = (names: readonly string[] | undefined, { path, body = "" }: NamedPartner): boolean => {
    for (const name of names ?? []) {
      if (sameText(name, path ?? body) || covers.below(name, path ?? body)) return true;
    }
    return false;
  };

  return (peer, named) => {
    if (named.path !== undefined && named.body !== undefined) {
      if (!covers.either(named.path, named.body) && !covers.either(named.body, named.path)) {
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
      const { subject, names } = peer.certificate;
      if (!vouches(subject["CN"], named) && !vouches(names, named)) {
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
  if (verdict === true) return;
  const { path, body } = named;
  const speaksFor = (id: string | undefined): boolean =>
    id === undefined || (typeof verdict === "string" && covers.either(verdict, id));
  if (speaksFor(path) && speaksFor(body)) return;
  throw unauthorized(`The caller may not act as the ${named.role} named in the request.`);
}

function unauthorized(message: string): Refusal {
  return new Refusal(401, "017", message);
}

/** Whether a partner may speak for an id. Ids are compared without separators and case. */
interface Covers {
  /** Its own, or one of a sub-partner. */
  either(partner: string, id: string): boolean;
  /** One of a sub-partner. */
  below(partner: string, id: string): boolean;
}

function createCovers(subPartners: Readonly<Record<string, readonly string[]>>): Covers {
  const subs = new Map(
    Object.entries(subPartners).map(([partner, ids]) => [
      normalizeIdentifier(partner),
      new Set(ids.map((id) => normalizeIdentifier(id))),
    ]),
  );
  const below = (partner: string, id: string): boolean =>
    subs.size > 0 && subs.get(normalizeIdentifier(partner))?.has(normalizeIdentifier(id)) === true;
  return {
    below,
    either: (partner, id) =>
      partner === id || normalizeIdentifier(partner) === normalizeIdentifier(id) || below(partner, id),
  };
}

const sameText = (one: string, other: string): boolean => one === other || one.toUpperCase() === other.toUpperCase();

function comparableName(name: string): string {
  // Fingerprints, SHA-256 or the SHA-1 that nginx passes on, are written with and without colons.
  return (
    /^[0-9a-f]{2}(?:(?::?[0-9a-f]{2}){19}|(?::?[0-9a-f]{2}){31})$/i.test(name) ? name.replaceAll(":", "") : name
  ).toUpperCase();
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
