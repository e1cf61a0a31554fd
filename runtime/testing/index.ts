export {
  createCertificateAuthority,
  type CertificateAuthority,
  type IssuedCertificate,
  type IssueOptions,
} from "./certificates.js";
export { connect, type ConnectOptions } from "./connect.js";
