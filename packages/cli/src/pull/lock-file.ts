import { readFile, rm, writeFile } from "node:fs/promises";
import { UserError } from "../user-error.js";

/**
 * Makes a file that says which process is at work, for as long as it is. What a process left that has died is taken over.
 *
 * @returns what takes it away
 * @throws UserError where another process is at work; what the file system throws
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const make = () => writeFile(path, String(process.pid), { flag: "wx", mode: 0o600 });
  await make().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
    const holder = Number(await readFile(path, "utf8"));
    if (isAlive(holder))
      throw new UserError(
        `process ${holder} is pulling into that file already; if it is something else, delete ${path}`,
      );
    await rm(path, { force: true });
    await make();
  });
  return () => rm(path, { force: true });
}

/** In a container each start may have the same number: one's own is nobody else's. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be asked, and lives.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
