import type { CertificateAuthority } from "oicp/testing";
import type { Fault } from "./fault.js";

/** Handshakes that must not succeed. */
export async function tlsFaults(authority: CertificateAuthority, stranger: CertificateAuthority): Promise<Fault[]> {
  const named = { commonName: "hub" };
  const refused = { error: "OicpConnectionError", arrive: 0 } as const;
  const distrusted = (code: string) => ({ outcome: "not-sent", attempts: 1, code });
  const own = { ...(await authority.issue({ commonName: "DE*ABC" })), ca: authority.ca };
  const mismatched = { ...own, key: (await authority.issue(named)).key };
  let asked = 0;
  return [
    {
      ...refused,
      name: "a certificate that has expired",
      deeds: [{ tls: await authority.issue({ ...named, expired: true }) }],
      expected: distrusted("CERT_HAS_EXPIRED"),
      says: /has expired/,
    },
    {
      ...refused,
      name: "a certificate that is not valid yet",
      deeds: [{ tls: await authority.issue({ ...named, notYetValid: true }) }],
      expected: distrusted("CERT_NOT_YET_VALID"),
      says: /clock/,
    },
    {
      ...refused,
      name: "a certificate of an authority nobody knows",
      deeds: [{ tls: await stranger.issue(named) }],
      expected: { outcome: "not-sent", attempts: 1 },
      says: /tls\.ca/,
    },
    {
      ...refused,
      name: "a certificate for another name",
      deeds: [{ tls: await authority.issue({ ...named, names: ["hub.example"] }) }],
      expected: distrusted("ERR_TLS_CERT_ALTNAME_INVALID"),
      says: /another host name/,
    },
    {
      ...refused,
      name: "a client's certificate",
      deeds: [{ tls: await authority.issue({ ...named, server: false }) }],
      expected: distrusted("INVALID_PURPOSE"),
      says: /not meant for servers/,
    },
    {
      ...refused,
      name: "TLS 1.1",
      // OpenSSL 3 signs nothing with what TLS 1.1 knows unless it is told to be careless.
      deeds: [{ tls: { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" } }],
      expected: { outcome: "not-sent", attempts: 1 },
      says: /TLS versions/,
    },
    {
      ...refused,
      name: "ciphers that nobody should use",
      deeds: [{ tls: { maxVersion: "TLSv1.2", ciphers: "NULL:@SECLEVEL=0" } }],
      expected: { outcome: "not-sent", attempts: 1 },
      says: /no way to encrypt/,
    },
    {
      ...refused,
      name: "a refusal of the client's certificate under TLS 1.3",
      deeds: [{ tls: { ca: stranger.ca } }],
      expected: { outcome: "unknown", attempts: 1 },
      says: /client certificate/,
    },
    {
      ...refused,
      name: "a refusal of the client's certificate under TLS 1.2",
      deeds: [{ tls: { ca: stranger.ca, maxVersion: "TLSv1.2" } }],
      options: { retry: false },
      // Here the server breaks the handshake itself, which proves that nothing was sent.
      expected: { outcome: "not-sent", attempts: 1 },
    },
    {
      name: "nothing wrong, but our own key is another certificate's for once",
      deeds: [],
      options: { tls: () => (asked++ === 0 ? mismatched : own) },
      error: "OicpConnectionError",
      expected: distrusted("OICP_TLS_MISMATCH"),
      says: /not the key/,
      arrive: 0,
    },
  ];
}
