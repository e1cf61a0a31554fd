import { createTwoFilesPatch } from "diff";

/** Unified differences between what is on disk and what should be there, one text a file that differs. */
export function differences(onDisk: ReadonlyMap<string, string>, expected: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...onDisk.keys(), ...expected.keys()])].toSorted();
  return paths
    .filter((path) => onDisk.get(path) !== expected.get(path))
    .map((path) =>
      createTwoFilesPatch(
        `${path} on disk`,
        `${path} as generated`,
        onDisk.get(path) ?? "",
        expected.get(path) ?? "",
        undefined,
        undefined,
        { context: 2 },
      ),
    );
}
