import { normalizeIdentifier } from "../identifiers.js";
import type { IdentityFunction } from "../server/index.js";
import type { PeerCertificate } from "../wire.js";
import type { SandboxOptions } from "./options.js";
import type { State } from "./state/state.js";

/**
 * the certificate must be one of the partner that the request names, in its path and in its body alike. Comes
 * before any other check. Which spelling of the id is registered is not asked here: a wrong one is an unknown partner.
 */
export function createIdentity(state: State, options: SandboxOptions): IdentityFunction {
  return (peer, { role, path, body }) => {
    // Ids are compared as text, so path and body have to be spelt alike.
    if (path !== undefined && body !== undefined && path !== body) return false;
    if (options.identity === "path" || peer?.trusted === true) return true;
    const certificate = peer?.certificate;
    if (certificate === undefined) return false;
    const id = path ?? body ?? "";
    const partner = role === "operator" ? state.operators.get(id) : state.providers.get(id);
    const registered = partner?.certificates ?? [];
    const accepted = registered.length > 0 ? registered : [id];
    const wanted = new Set(accepted.map(comparable));
    return namesOf(certificate).some((name) => wanted.has(comparable(name)));
  };
}

function namesOf({ subject, names, fingerprint }: PeerCertificate): readonly string[] {
  return [...(subject["CN"] ?? []), ...names, fingerprint];
}

/** Fingerprints are written with and without colons, ids with and without separators. */
const comparable = (name: string): string => normalizeIdentifier(name.replaceAll(":", ""));
