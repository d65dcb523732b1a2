import { describe, type Received, type Schemas } from "@openocpi/protocol";
import type { SchemaName } from "@openocpi/spec";
import { UserError } from "../user-error.js";
import { readOneReceived, readReceived, type Taken } from "./read-received.js";

export interface PriceFiles {
  cdr?: string | undefined;
  session?: string | undefined;
  tariff?: readonly string[] | undefined;
  location?: string | undefined;
  timeZone?: string | undefined;
}

/** What is to be priced, and by what. */
export interface ToPrice {
  /** A CDR to check, or a Session to price. */
  of: { cdr: Received<Schemas["CDR"]> } | { session: Received<Schemas["Session"]> };
  /** Undefined where no file has any. */
  tariffs: Received<Schemas["Tariff"]>[] | undefined;
  time_zone: string | undefined;
  /** How files differ from the document, or from the flags: a line each, that begins with the file. */
  remarks: string[];
}

/** @throws UserError where the files cannot be used */
export async function readFiles({ cdr, session, tariff, location, timeZone }: PriceFiles): Promise<ToPrice> {
  const remarks: string[] = [];
  const noted = <Name extends SchemaName>(path: string, { object, differs }: Taken<Name>) => {
    if (differs.length > 0) remarks.push(`${path}: ${describe(differs)}`);
    return object;
  };
  const one = async <Name extends SchemaName>(name: Name, path: string) =>
    noted(path, await readOneReceived(name, path));
  const tariffs: Received<Schemas["Tariff"]>[] = [];
  for (const path of tariff ?? [])
    for (const taken of await readReceived("Tariff", path)) tariffs.push(noted(path, taken));
  const of = await subject(cdr, session, one);
  const itsZone = location === undefined ? undefined : (await one("Location", location)).time_zone;
  if (timeZone !== undefined && itsZone !== undefined && timeZone !== itsZone)
    remarks.push(`${location}: its time_zone is ${itsZone}; priced by --time-zone ${timeZone}`);
  return { of, tariffs: tariff && tariffs, time_zone: timeZone ?? itsZone, remarks };
}

type ReadOne = <Name extends SchemaName>(name: Name, path: string) => Promise<Received<Schemas[Name]>>;

async function subject(
  cdr: string | undefined,
  session: string | undefined,
  one: ReadOne,
): Promise<ToPrice["of"]> {
  if (cdr !== undefined && session === undefined) return { cdr: await one("CDR", cdr) };
  if (session !== undefined && cdr === undefined) return { session: await one("Session", session) };
  throw new UserError("what is to be priced? Say it by --cdr FILE or by --session FILE");
}
