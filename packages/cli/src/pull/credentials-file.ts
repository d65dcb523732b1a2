import { open, readFile, rm } from "node:fs/promises";
import { isToken } from "@openocpi/protocol";
import { parseJson } from "../files/parse-json.js";
import { UserError } from "../user-error.js";

/** What a registration has brought, and is needed to call the partner again. */
export interface KeptCredentials {
  /** The partner's versions URL. */
  url: string;
  /** The credentials token that it gave. */
  token: string;
}

/**
 * What was kept of a registration; undefined where there was none.
 *
 * @throws UserError where the file cannot be used, or is of another partner
 */
export async function keptCredentials(path: string, url: string): Promise<string | undefined> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw new UserError(`cannot read ${path}: ${error.message}`);
  });
  // Empty: a registration has begun, and not come to its end.
  if (text === "") return undefined;
  const content = parseJson(text, path, { isSecret: true });
  const member = (name: keyof KeptCredentials): unknown =>
    typeof content === "object" && content !== null ? Reflect.get(content, name) : undefined;
  const token = member("token");
  if (typeof token !== "string" || !isToken(token)) throw new UserError(`${path} holds no credentials`);
  if (member("url") !== url) throw new UserError(`${path} is of another partner: ${String(member("url"))}`);
  return token;
}

/**
 * Makes room for credentials that only this user may read, before there are any: a token that cannot be kept is lost.
 *
 * @throws UserError where the file cannot be written
 */
export async function roomForCredentials(path: string) {
  const file = await open(path, "w", 0o600).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`cannot write ${path}: ${error.message}`);
  });
  await file.chmod(0o600);
  return {
    async keep(credentials: KeptCredentials): Promise<void> {
      await file.writeFile(`${JSON.stringify(credentials, undefined, 2)}\n`);
      await file.sync();
      await file.close();
    },
    async drop(): Promise<void> {
      await file.close();
      await rm(path, { force: true });
    },
  };
}
