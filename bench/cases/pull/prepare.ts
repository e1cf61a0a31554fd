import { makeCertificates } from "../../lib/certificates.js";
import { writeRecords } from "../../lib/records-file.js";

await makeCertificates();
await writeRecords();
