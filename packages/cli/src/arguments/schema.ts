import { InvalidArgumentError } from "@commander-js/extra-typings";
import { document, operationTable, type SchemaName } from "@openocpi/spec";
import { distance } from "fastest-levenshtein";

const schemas = document.components.schemas;
/** What partners list: the schemas that people mean most of the time. */
const listed = [...new Set(Object.values(operationTable).flatMap((row) => (row.list ? [row.object] : [])))];
/** So many letters may be wrong in a name for it to be recognized. */
const mostWrong = 3;

/** The name of a schema of the document, in whatever case it was typed. */
export function schema(text: string): SchemaName {
  const typed = text.toLowerCase();
  const names = Object.keys(schemas);
  const found = names.find((name) => name.toLowerCase() === typed);
  if (found !== undefined && isSchema(found)) return found;
  const near = names
    .map((name) => ({ name, wrong: distance(name.toLowerCase(), typed) }))
    .filter(({ wrong }) => wrong <= Math.min(mostWrong, Math.ceil(typed.length / 3)))
    .sort((one, other) => one.wrong - other.wrong)
    .slice(0, 3)
    .map(({ name }) => name);
  throw new InvalidArgumentError(
    near.length > 0
      ? `There is no such schema. Did you mean ${near.join(", ")}?`
      : `There is no such schema. Usual ones are ${listed.join(", ")}.`,
  );
}

const isSchema = (name: string): name is SchemaName => name in schemas;
