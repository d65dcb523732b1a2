import { UserError } from "../user-error.js";

export interface Parsing {
  /** It holds secrets: what is wrong is told without the text around it, which the parser quotes. */
  isSecret?: boolean;
}

/**
 * Reads JSON that a person made.
 *
 * @throws UserError with the line where it breaks, as far as the parser tells.
 */
export function parseJson(text: string, path: string, { isSecret = false }: Parsing = {}): unknown {
  // Some programs begin a file with a byte order mark.
  const json = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(json);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const words = isSecret ? "" : `: ${message.replaceAll(/\s+/g, " ")}`;
    throw new UserError(`${path} is not valid JSON${placeIn(json, message)}${words}`);
  }
}

function placeIn(json: string, message: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) return "";
  const lines = json.slice(0, Number(position)).split("\n");
  return `, line ${lines.length} column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
