import { execFile } from "node:child_process";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, inject, it } from "vitest";

const run = promisify(execFile);
const project = inject("project");

const versions = ["5.4", "5.9", "6.0", "7.0"];

/** Each way of resolving modules, and the module formats that there are in it. */
const resolutions = [
  { moduleResolution: "node16", module: "node16", formats: ["mts", "cts"] },
  { moduleResolution: "nodenext", module: "nodenext", formats: ["mts", "cts"] },
  { moduleResolution: "bundler", module: "esnext", formats: ["ts"] },
];

/** Every entry as a user writes it, and what must and must not compile. */
const sources = {
  consumer: new URL("project/consumer.ts", import.meta.url),
  "clients-and-servers": new URL("../types/clients-and-servers.ts", import.meta.url),
};

describe.each(versions)("TypeScript %s", (version) => {
  describe.each(resolutions)("with $moduleResolution", ({ moduleResolution, module, formats }) => {
    const folder = join(project, `types-${version}-${moduleResolution}`);

    beforeAll(async () => {
      await mkdir(folder, { recursive: true });
      const names = Object.entries(sources).flatMap(([name, url]) => formats.map((format) => ({ name, url, format })));
      for (const { name, url, format } of names) await copyFile(fileURLToPath(url), join(folder, `${name}.${format}`));
      const compilerOptions = {
        target: "es2022",
        lib: ["es2023", "esnext.disposable"],
        module,
        moduleResolution,
        strict: true,
        exactOptionalPropertyTypes: true,
        types: ["node"],
        noEmit: true,
        // What is said of other packages is left out below. The oldest and the quickest read declarations too.
        skipLibCheck: !(version === "7.0" || (version === "5.4" && module === "nodenext")),
      };
      await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    });

    it(`reads the declarations of every entry in ${formats.map((format) => `.${format}`).join(" and ")}`, async () => {
      const compiler = join(project, `node_modules/typescript-${version}/bin/tsc`);
      const said = await run(process.execPath, [compiler, "-p", folder, "--pretty", "false"], { cwd: folder }).then(
        ({ stdout }) => stdout,
        (error: { stdout: string }) => error.stdout,
      );
      const problems = said.split("\n").filter((line) => /^\S.*\(\d+,\d+\): error|^error/.test(line));
      const ours = problems.filter((line) => !line.includes("node_modules/") || line.includes("node_modules/oicp/"));
      expect(ours).toEqual([]);
    });
  });
});
