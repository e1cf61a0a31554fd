/**
 * Who we are and whom we trust, as values: a certificate with its key in PEM, or both in one PKCS#12 container, as
 * `readFile` gives them. A certificate may be followed by its intermediate certificates.
 */
export interface TlsMaterial {
  /** Own certificate in PEM, followed by intermediate certificates, if there are any. */
  readonly cert?: string | Uint8Array | undefined;
  /** Private key of `cert` in PEM. */
  readonly key?: string | Uint8Array | undefined;
  /** PKCS#12 container with certificate and key, instead of `cert` and `key`. */
  readonly pfx?: Uint8Array | undefined;
  /** Opens an encrypted `key` or `pfx`. */
  readonly passphrase?: string | undefined;
  /** Authorities to trust, in PEM. Default: those of the platform. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
  /** Whether the platform's authorities are trusted beside `ca`. Default false: `ca` stands alone. */
  readonly systemCa?: boolean | undefined;
  /** Name asked for (SNI) and expected in the server's certificate. Default: the host of the URL. */
  readonly servername?: string | undefined;
  /** Oldest version of TLS that is spoken. Default `TLSv1.2`. */
  readonly minVersion?: "TLSv1.2" | "TLSv1.3" | undefined;
}

/** The same, from files that are read when a connection is made. */
export interface TlsFiles extends Pick<TlsMaterial, "passphrase" | "systemCa" | "servername" | "minVersion"> {
  /** Path of the own certificate, PEM. */
  readonly certFile?: string | undefined;
  /** Path of its private key, PEM. */
  readonly keyFile?: string | undefined;
  /** Path of a PKCS#12 container, instead of `certFile` and `keyFile`. */
  readonly pfxFile?: string | undefined;
  /** Paths of authorities to trust, PEM. Default: those of the platform. */
  readonly caFile?: string | readonly string[] | undefined;
  /** Whether changed files are noticed: new connections use what the files then hold. Default false. */
  readonly watch?: boolean | undefined;
}

/**
 * Material, files, or a function that gives material. The function is asked for every new connection, so that a
 * renewed certificate is used from then on; connections that exist, and calls on them, are left alone.
 */
export type TlsOptions = TlsMaterial | TlsFiles | (() => TlsMaterial | Promise<TlsMaterial>);
