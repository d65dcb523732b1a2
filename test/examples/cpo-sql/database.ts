import { readFile } from "node:fs/promises";
import { PGlite, type Transaction, types } from "@electric-sql/pglite";

export type Database = PGlite;
/** The database itself, or a transaction on it. */
export type Queries = PGlite | Transaction;

const sql = (name: string) => readFile(new URL(`${name}.sql`, import.meta.url), "utf8");

/** The database of the charge point management system: here PostgreSQL in this very process, in memory. */
export async function openDatabase({ seeded = true } = {}): Promise<Database> {
  const db = await PGlite.create({ parsers: { [types.NUMERIC]: Number } });
  await db.exec(await sql("tables"));
  if (seeded) await db.exec(await sql("seed"));
  return db;
}
