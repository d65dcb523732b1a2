import { describe, type Received, receive, type Schemas } from "@openocpi/protocol";
import type { SchemaName, Violation } from "@openocpi/spec";
import { openInput } from "../files/open-input.js";
import { readObjects } from "../files/read-objects.js";
import { UserError } from "../user-error.js";

/** An object of a file, as one of a partner's would be taken. */
export interface Taken<Name extends SchemaName> {
  object: Received<Schemas[Name]>;
  /** What differs from the document. */
  differs: readonly Violation[];
}

/**
 * The objects of a file, taken as if a partner had sent them (P-12).
 *
 * @throws UserError where the file cannot be read, or one of its objects cannot be taken
 */
export async function readReceived<Name extends SchemaName>(
  name: Name,
  path: string,
): Promise<Taken<Name>[]> {
  const input = await openInput(path);
  const all: Taken<Name>[] = [];
  for await (const { value, position, line, broken } of readObjects(input)) {
    if (broken !== undefined) throw new UserError(`${input.name}, line ${line}: ${broken}`);
    const reception = receive(name, value);
    if (!reception.accepted)
      throw new UserError(
        `${input.name}, object ${position} is no ${name}: ${describe(reception.violations)}`,
      );
    all.push({ object: reception.value, differs: [...reception.tolerated, ...reception.removed] });
  }
  return all;
}

/**
 * The only object of a file.
 *
 * @throws UserError as {@link readReceived}, and where there are more or less
 */
export async function readOneReceived<Name extends SchemaName>(
  name: Name,
  path: string,
): Promise<Taken<Name>> {
  const [one, ...others] = await readReceived(name, path);
  if (one === undefined) throw new UserError(`${path} holds no ${name}`);
  if (others.length > 0)
    throw new UserError(`${path} holds ${others.length + 1} objects: it has to be one ${name}`);
  return one;
}
