import { readFile, stat } from "node:fs/promises";
import { createSecureContext, rootCertificates, type SecureContext } from "node:tls";
import { buildConnector } from "undici";
import type { ClientWarning } from "../client/options.js";
import { checkCertificate } from "./certificate-check.js";
import { toConnectionError, type PlatformError } from "./failure.js";
import type { TlsFiles, TlsMaterial, TlsOptions } from "./tls-options.js";

export interface ConnectorOptions {
  readonly tls?: TlsOptions | undefined;
  readonly connectTimeout: number;
  readonly partnerIds?: readonly (string | undefined)[] | undefined;
  readonly onWarning?: ((warning: ClientWarning) => void) | undefined;
}

type Connector = buildConnector.connector;

/**
 * Makes the function with which undici opens connections. Each new connection asks for the TLS material that is valid
 * then; connections that exist keep theirs until they close.
 */
export function createConnector({ tls, connectTimeout, partnerIds, onWarning }: ConnectorOptions): Connector {
  const plain = buildConnector({ timeout: connectTimeout });
  if (tls === undefined) return plain;
  const material = materialSource(tls);
  let current: { readonly material: TlsMaterial; readonly connect: Connector } | undefined;

  const secure = async (): Promise<Connector> => {
    const now = await material();
    if (current !== undefined && sameMaterial(current.material, now)) return current.connect;
    const secureContext = toSecureContext(now);
    checkCertificate(secureContext, now, partnerIds ?? [], onWarning);
    const connect = buildConnector({
      timeout: connectTimeout,
      secureContext,
      minVersion: now.minVersion ?? "TLSv1.2",
      // A session resumed after a rotation would still carry the old certificate.
      maxCachedSessions: 0,
      ...(now.servername === undefined ? {} : { servername: now.servername }),
    } as buildConnector.BuildOptions);
    current = { material: now, connect };
    return connect;
  };

  return (options, opened) => {
    const failed = (error: unknown): void => opened(toConnectionError(error, "connecting"), null);
    const finish: buildConnector.Callback = (...[error, socket]) =>
      error === null ? opened(null, socket) : failed(error);
    if (options.protocol === "https:") secure().then((connect) => connect(options, finish), failed);
    else plain(options, finish);
  };
}

/** Where the material of the next connection comes from. */
function materialSource(tls: TlsOptions): () => TlsMaterial | Promise<TlsMaterial> {
  if (typeof tls === "function") return tls;
  return isFiles(tls) ? fileSource(tls) : () => tls;
}

const isFiles = (tls: TlsMaterial | TlsFiles): tls is TlsFiles =>
  "certFile" in tls || "keyFile" in tls || "pfxFile" in tls || "caFile" in tls;

/** Reads files once, or, when they are watched, again whenever one of them has changed since the last connection. */
function fileSource(files: TlsFiles): () => Promise<TlsMaterial> {
  const { certFile, keyFile, pfxFile, caFile, watch = false, ...rest } = files;
  const caFiles = caFile === undefined ? [] : typeof caFile === "string" ? [caFile] : caFile;
  const all = [certFile, keyFile, pfxFile, ...caFiles].filter((file) => file !== undefined);
  const read = (file: string | undefined): Promise<Buffer | undefined> =>
    file === undefined ? Promise.resolve(undefined) : readFile(file);
  let known: { readonly version: string; readonly material: TlsMaterial } | undefined;
  return async () => {
    if (known !== undefined && !watch) return known.material;
    const stats = await Promise.all(all.map((file) => stat(file))).catch(unreadable);
    const version = stats.map(({ mtimeMs, size, ino }) => `${mtimeMs}/${size}/${ino}`).join(" ");
    if (known?.version === version) return known.material;
    const [cert, key, pfx, ...ca] = await Promise.all([certFile, keyFile, pfxFile, ...caFiles].map(read));
    const authorities = ca.filter((entry) => entry !== undefined);
    const material = { ...rest, cert, key, pfx, ...(authorities.length === 0 ? {} : { ca: authorities }) };
    known = { version, material };
    return material;
  };
}

function unreadable({ code, path }: NodeJS.ErrnoException): never {
  throw tlsError("OICP_TLS_FILE", `the file ${path ?? ""} cannot be read (${code ?? "unknown reason"})`);
}

function sameMaterial(a: TlsMaterial, b: TlsMaterial): boolean {
  if (a === b) return true;
  return (["cert", "key", "pfx", "passphrase", "ca", "systemCa", "servername", "minVersion"] as const).every((name) =>
    sameValue(a[name], b[name]),
  );
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((entry, index) => sameValue(entry, b[index]));
  }
  return a === b;
}

function toSecureContext(material: TlsMaterial): SecureContext {
  const { cert, key, pfx, passphrase, ca, systemCa = false, minVersion = "TLSv1.2" } = material;
  if (cert !== undefined && key === undefined) throw tlsError("OICP_TLS_KEY", "tls.cert is given without tls.key");
  if (key !== undefined && cert === undefined) throw tlsError("OICP_TLS_CERT", "tls.key is given without tls.cert");
  const authorities =
    ca === undefined ? undefined : [...(isList(ca) ? ca : [ca]), ...(systemCa ? rootCertificates : [])];
  try {
    return createSecureContext({
      minVersion,
      ...(cert === undefined ? {} : { cert: toNode(cert) }),
      ...(key === undefined ? {} : { key: toNode(key) }),
      ...(pfx === undefined ? {} : { pfx: toNode(pfx) }),
      ...(passphrase === undefined ? {} : { passphrase }),
      ...(authorities === undefined ? {} : { ca: authorities.map(toNode) }),
    });
  } catch (error) {
    throw explain(error as PlatformError, pfx !== undefined);
  }
}

/** Text or bytes of a PEM file. */
type Material = string | Uint8Array;

const isList = (ca: Material | readonly Material[]): ca is readonly Material[] => Array.isArray(ca);

const toNode = (material: Material): string | Buffer =>
  typeof material === "string" ? material : Buffer.from(material.buffer, material.byteOffset, material.byteLength);

/** OpenSSL's complaints about key material, in words. */
function explain(error: PlatformError, pkcs12: boolean): Error {
  const { message, code } = error;
  const container = pkcs12 ? "tls.pfx" : "tls.key";
  if (/mac verify failure|bad decrypt|bad password read|interrupted or cancelled|processing error/i.test(message)) {
    return tlsError("OICP_TLS_PASSPHRASE", `tls.passphrase is missing or does not open ${container}`);
  }
  if (/unsupported/i.test(message) && pkcs12) {
    return tlsError(
      "OICP_TLS_LEGACY_PFX",
      "tls.pfx uses an encryption that OpenSSL 3 no longer opens (RC2 or DES): export it again with a current tool, or convert it to PEM",
    );
  }
  if (/key values mismatch/i.test(message)) return tlsError("OICP_TLS_MISMATCH", "tls.key is not the key of tls.cert");
  const what = /no start line|PEM/i.test(message)
    ? "tls.cert, tls.key or tls.ca is not in PEM form"
    : "the TLS material cannot be used";
  return tlsError("OICP_TLS_MATERIAL", `${what} (${code ?? message})`);
}

function tlsError(code: string, reason: string): Error {
  return Object.assign(new Error(reason), { code });
}
