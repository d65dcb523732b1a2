import { resolve } from "node:path";

/** npm and pnpm run a script in the folder of its package.json, and say where they were called. */
export const file = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);
