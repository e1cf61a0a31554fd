import { makeCertificates } from "../../lib/certificates.js";

await makeCertificates();
