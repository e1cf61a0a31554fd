export {
  createCertificateAuthority,
  type AuthorityOptions,
  type CertificateAuthority,
  type IssuedCertificate,
  type IssueOptions,
} from "./certificates.js";
export { connect, type ConnectOptions } from "./connect.js";
export type { Arbitraries, Arbitrary, FastCheck } from "./arbitraries.js";
export type { Samples } from "./samples.js";
export type { SampleOptions } from "./story.js";
