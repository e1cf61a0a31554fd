import {
  bitString,
  boolean,
  contextual,
  fromPem,
  objectIdentifier,
  octetString,
  pem,
  sequence,
  set,
  time,
  unsigned,
  utf8String,
} from "./der.js";
import { alternativeNames } from "./subject-alternative-names.js";

/** A certificate and its private key, both PEM. */
export interface IssuedCertificate {
  /** The certificate, PEM. */
  readonly cert: string;
  /** Its private key, PEM. */
  readonly key: string;
}

/** What a certificate is to say. */
export interface IssueOptions {
  /** For partners the id: `DE*ABC`. */
  readonly commonName: string;
  /** Organization that the certificate names. Default: none. */
  readonly organization?: string;
  /** Alternative names: DNS names and IP addresses. Default: `localhost` and `127.0.0.1`. */
  readonly names?: readonly string[];
  /** Days from now until it expires. Default: those of the authority. */
  readonly days?: number;
  /** Valid until yesterday. */
  readonly expired?: boolean;
  /** Valid from tomorrow. */
  readonly notYetValid?: boolean;
  /** Whether it may be shown by a client, and by a server. Default: both. */
  readonly client?: boolean;
  /** Whether it may be shown by a server. Default true. */
  readonly server?: boolean;
}

/** How long a throw-away authority lives, or which one is gone on with. */
export interface AuthorityOptions {
  /** Days from now until it expires. Default 2. */
  readonly days?: number;
  /** An authority made earlier, with the same name, to go on with. */
  readonly existing?: IssuedCertificate;
}

/** An authority that exists for the length of a test. */
export interface CertificateAuthority {
  /** Its own certificate, PEM. */
  readonly ca: string;
  /** Its private key, PEM: with `ca` it is what `existing` takes. Whoever has it can issue certificates. */
  readonly key: string;
  /** Issues a certificate with a new key. */
  issue(options: IssueOptions): Promise<IssuedCertificate>;
}

const DAY = 24 * 60 * 60 * 1000;
const CURVE = { name: "ECDSA", namedCurve: "P-256" } as const;
const SIGNATURE = { name: "ECDSA", hash: "SHA-256" } as const;

type Keys = Awaited<ReturnType<typeof newKeys>>;

/** Makes a throw-away certificate authority (ECDSA, P-256) on the platform's Web Crypto. For tests only. */
export async function createCertificateAuthority(
  commonName = "oicp test authority",
  { days = 2, existing }: AuthorityOptions = {},
): Promise<CertificateAuthority> {
  const keys = existing === undefined ? await newKeys() : await keysOf(existing.key);
  const issuer = distinguishedName(commonName);
  const keyId = await identifierOf(keys.publicKey);
  const authority: Certificate = {
    issuer,
    subject: issuer,
    notBefore: new Date(Date.now() - 2 * DAY),
    notAfter: new Date(Date.now() + days * DAY),
    publicKey: keys.publicKey,
    extensions: [
      extension("2.5.29.19", sequence(boolean(true)), "critical"),
      // keyCertSign and cRLSign.
      extension("2.5.29.15", bitString(Uint8Array.of(0b0000_0110), 1), "critical"),
      extension("2.5.29.14", octetString(keyId)),
    ],
  };

  return {
    ca: existing?.cert ?? (await sign(authority, keys)),
    key: existing?.key ?? (await privateKeyPem(keys)),
    async issue(options) {
      const { expired = false, notYetValid = false, client = true, server = true } = options;
      const names = options.names ?? ["localhost", "127.0.0.1"];
      const usages = [...(client ? ["1.3.6.1.5.5.7.3.2"] : []), ...(server ? ["1.3.6.1.5.5.7.3.1"] : [])];
      const leaf = await newKeys();
      const certificate: Certificate = {
        issuer,
        subject: distinguishedName(options.commonName, options.organization),
        notBefore: new Date(Date.now() + (notYetValid ? DAY : -2 * DAY)),
        notAfter: new Date(Date.now() + (expired ? -DAY : (options.days ?? days) * DAY)),
        publicKey: leaf.publicKey,
        extensions: [
          extension("2.5.29.19", sequence(), "critical"),
          // digitalSignature.
          extension("2.5.29.15", bitString(Uint8Array.of(0b1000_0000), 7), "critical"),
          ...(usages.length > 0 ? [extension("2.5.29.37", sequence(...usages.map(objectIdentifier)))] : []),
          ...(names.length > 0 ? [extension("2.5.29.17", alternativeNames(names))] : []),
          extension("2.5.29.35", sequence(contextual(0, keyId))),
        ],
      };
      return { cert: await sign(certificate, keys), key: await privateKeyPem(leaf) };
    },
  };
}

/** What a certificate says (RFC 5280), before it is signed. */
interface Certificate {
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly publicKey: Uint8Array;
  readonly extensions: readonly Uint8Array[];
}

const ECDSA_WITH_SHA256 = sequence(objectIdentifier("1.2.840.10045.4.3.2"));

async function sign(certificate: Certificate, { signingKey }: Keys): Promise<string> {
  const { issuer, subject, notBefore, notAfter, publicKey, extensions } = certificate;
  const toBeSigned = sequence(
    // Version 3, which has extensions, counts as 2.
    contextual(0, unsigned(Uint8Array.of(2)), true),
    unsigned(newSerialNumber()),
    ECDSA_WITH_SHA256,
    issuer,
    sequence(time(notBefore), time(notAfter)),
    subject,
    publicKey,
    contextual(3, sequence(...extensions), true),
  );
  // Web Crypto gives both numbers of the signature one after the other; certificates have a sequence of them.
  const signature = new Uint8Array(await crypto.subtle.sign(SIGNATURE, signingKey, toBeSigned.slice()));
  const numbers = sequence(unsigned(signature.subarray(0, 32)), unsigned(signature.subarray(32)));
  return pem("CERTIFICATE", sequence(toBeSigned, ECDSA_WITH_SHA256, bitString(numbers)));
}

function extension(id: string, content: Uint8Array, critical?: "critical"): Uint8Array {
  return sequence(objectIdentifier(id), ...(critical === undefined ? [] : [boolean(true)]), octetString(content));
}

function distinguishedName(commonName: string, organization?: string): Uint8Array {
  const part = (id: string, text: string): Uint8Array => set(sequence(objectIdentifier(id), utf8String(text)));
  return sequence(part("2.5.4.3", commonName), ...(organization === undefined ? [] : [part("2.5.4.10", organization)]));
}

function newSerialNumber(): Uint8Array {
  const serial = crypto.getRandomValues(new Uint8Array(16));
  // Positive, and of full length.
  serial[0] = 1;
  return serial;
}

async function newKeys() {
  const pair = await crypto.subtle.generateKey(CURVE, true, ["sign", "verify"]);
  return {
    signingKey: pair.privateKey,
    publicKey: new Uint8Array(await crypto.subtle.exportKey("spki", pair.publicKey)),
  };
}

/** The pair that a private key belongs to. */
async function keysOf(key: string): Promise<Keys> {
  const signingKey = await crypto.subtle.importKey("pkcs8", fromPem("PRIVATE KEY", key), CURVE, true, ["sign"]);
  const { d: _secret, key_ops: _use, ...point } = await crypto.subtle.exportKey("jwk", signingKey);
  const publicKey = await crypto.subtle.importKey("jwk", point, CURVE, true, ["verify"]);
  return { signingKey, publicKey: new Uint8Array(await crypto.subtle.exportKey("spki", publicKey)) };
}

async function privateKeyPem({ signingKey }: Keys): Promise<string> {
  return pem("PRIVATE KEY", new Uint8Array(await crypto.subtle.exportKey("pkcs8", signingKey)));
}

/** What tells a key from others: SHA-1 of the point alone, which is the last 65 octets (RFC 5280, 4.2.1.2). */
async function identifierOf(publicKey: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-1", publicKey.slice(-65)));
}
