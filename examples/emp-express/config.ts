import { readFile } from "node:fs/promises";
import { join } from "node:path";

const { env } = process;

/** Everything that differs from one installation to the next. The defaults fit `npx oicp sandbox` in this folder. */
export const config = {
  /** Where the hub is. With Hubject itself, leave `baseUrl` out of the client and set its `environment`. */
  hubUrl: env["HUB_URL"] ?? "https://localhost:8443",
  /** Common name of the certificate with which the hub calls; nobody else is let in. */
  hubName: env["HUB_NAME"] ?? "Hubject",
  providerId: env["PROVIDER_ID"] ?? "DE-DCB",
  /** Where the hub calls. */
  port: Number(env["PORT"] ?? 9444),
  /** Where drivers' apps call. Plain HTTP, for this computer alone. */
  appPort: Number(env["APP_PORT"] ?? 9081),
  /** Seconds between two looks at what has changed. Hubject asks for one to five minutes. */
  interval: Number(env["INTERVAL"] ?? 60),
  /** What must not be lost. */
  dataFolder: env["DATA"] ?? "data",
};

/** Certificate and key of this provider, and the authority of the hub's. */
export async function readTls(folder = env["CERTIFICATES"] ?? "oicp-sandbox") {
  const read = (name: string) =>
    readFile(join(folder, name), "utf8").catch((cause: unknown) => {
      throw new Error(`There are no certificates in "${folder}": \`npx oicp sandbox\` makes them.`, { cause });
    });
  const [cert, key, ca] = await Promise.all([read("emp.pem"), read("emp.key"), read("ca.pem")]);
  return { cert, key, ca };
}
