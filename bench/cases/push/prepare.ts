import { writeRecords } from "../../lib/records-file.js";

await writeRecords();
