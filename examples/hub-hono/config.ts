import { readFile } from "node:fs/promises";
import { join } from "node:path";

const { env } = process;

/** The two partners of this hub, and where their servers are. */
export const config = {
  port: Number(env["PORT"] ?? 8443),
  operatorId: env["OPERATOR_ID"] ?? "DE*ABC",
  operatorUrl: env["OPERATOR_URL"] ?? "https://localhost:9443",
  providerId: env["PROVIDER_ID"] ?? "DE-DCB",
  providerUrl: env["PROVIDER_URL"] ?? "https://localhost:9444",
};

/** Where `certificates.ts` puts them. */
export const certificateFolder = env["CERTIFICATES"] ?? "certificates";

/** Certificate and key of the hub, and the authority of its partners'. */
export async function readTls() {
  const read = (name: string) =>
    readFile(join(certificateFolder, name), "utf8").catch((cause: unknown) => {
      throw new Error(`There are no certificates in "${certificateFolder}": \`npm run certificates\` makes them.`, {
        cause,
      });
    });
  const [cert, key, ca] = await Promise.all([read("hubject.pem"), read("hubject.key"), read("ca.pem")]);
  return { cert, key, ca };
}
