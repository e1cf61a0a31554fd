import { readFile } from "node:fs/promises";
import { join } from "node:path";

const { env } = process;

/** Everything that differs from one installation to the next. The defaults fit `npx oicp sandbox` in this folder. */
export const config = {
  /** Where the hub is. With Hubject itself, leave `baseUrl` out of the client and set its `environment`. */
  hubUrl: env["HUB_URL"] ?? "https://localhost:8443",
  /** Common name of the certificate with which the hub calls; nobody else is let in. */
  hubName: env["HUB_NAME"] ?? "Hubject",
  operatorId: env["OPERATOR_ID"] ?? "DE*ABC",
  operatorName: env["OPERATOR_NAME"] ?? "ABC technologies",
  /** Where the hub calls. */
  port: Number(env["PORT"] ?? 9443),
  /** Where the charge points call. Plain HTTP, for this computer alone. */
  localPort: Number(env["LOCAL_PORT"] ?? 9080),
  /** What must not be lost. */
  dataFolder: env["DATA"] ?? "data",
};

/** Certificate and key of this operator, and the authority of the hub's. */
export async function readTls(folder = env["CERTIFICATES"] ?? "oicp-sandbox") {
  const read = (name: string) =>
    readFile(join(folder, name), "utf8").catch((cause: unknown) => {
      throw new Error(`There are no certificates in "${folder}": \`npx oicp sandbox\` makes them.`, { cause });
    });
  const [cert, key, ca] = await Promise.all([read("cpo.pem"), read("cpo.key"), read("ca.pem")]);
  return { cert, key, ca };
}
