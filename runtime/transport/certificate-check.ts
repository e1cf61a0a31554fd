import { X509Certificate } from "node:crypto";
import type { SecureContext } from "node:tls";
import type { ClientWarning } from "../client/options.js";
import { normalizeIdentifier } from "../identifiers.js";
import type { TlsMaterial } from "./tls-options.js";

/**
 * Warns when the own certificate names none of the partners it is used for: the hub compares the two and answers 017
 * which says nothing about the certificate.
 */
export function checkCertificate(
  context: SecureContext,
  material: TlsMaterial,
  partnerIds: readonly (string | undefined)[],
  onWarning: ((warning: ClientWarning) => void) | undefined,
): void {
  if (onWarning === undefined) return;
  const certificate = ownCertificate(context, material);
  if (certificate === undefined) return;
  const end = Date.parse(certificate.validTo);
  if (end < Date.now()) {
    onWarning({ code: "OICP_CERTIFICATE_EXPIRY", message: `the client certificate expired on ${certificate.validTo}` });
  }
  const ids = partnerIds.filter((id) => id !== undefined);
  const named = namesOf(certificate).map(normalizeIdentifier);
  if (ids.length === 0 || ids.some((id) => named.some((name) => name.includes(normalizeIdentifier(id))))) return;
  onWarning({
    code: "OICP_CERTIFICATE_PARTNER",
    message: `the client certificate does not name ${ids.join(" or ")}: the hub refuses calls (017) unless it was registered for that partner`,
  });
}

/** Subject attribute values and alternative names. */
function namesOf(certificate: X509Certificate): string[] {
  const subject = certificate.subject.split("\n").map((line) => line.slice(line.indexOf("=") + 1));
  const alternatives = certificate.subjectAltName?.split(", ").map((name) => name.slice(name.indexOf(":") + 1)) ?? [];
  return [...subject, ...alternatives];
}

function ownCertificate(context: SecureContext, material: TlsMaterial): X509Certificate | undefined {
  try {
    if (material.cert !== undefined) return new X509Certificate(material.cert);
    // A PKCS#12 container can only be opened by OpenSSL, which has done so for the context.
    const { context: native } = context as { context?: { getCertificate?: () => Buffer | null } };
    const der = native?.getCertificate?.();
    return der === undefined || der === null ? undefined : new X509Certificate(der);
  } catch {
    return undefined;
  }
}
