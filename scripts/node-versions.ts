/** The versions of Node, besides the one at hand, that the package is tested on. */
export const nodeVersions = { 22: "22.23.3", 24: "24.21.0" } as const;

/** What to install for one of them: the name of the package that holds its binary for this platform, and its version. */
export function nodePackage(version: keyof typeof nodeVersions): string {
  const platform = process.platform === "win32" ? "win" : process.platform;
  return `npm:node-${platform}-${process.arch}@${nodeVersions[version]}`;
}
