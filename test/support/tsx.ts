/** How to start a TypeScript file with Node: the words before its path. Needs nothing on the PATH. */
export const tsx: readonly [command: string, ...words: string[]] = [
  process.execPath,
  "--import",
  import.meta.resolve("tsx"),
];
