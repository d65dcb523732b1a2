import { fileURLToPath } from "node:url";
import ts from "typescript";

/** What an editor shows of a text: types and documentation at a place, and what can be written there. */
export interface Editor {
  /** Type and documentation of the name that `at` ends with; or of the first `name` after it. */
  hover(at: string, name?: string): { type: string; text: string };
  /** What can follow where `at` ends. */
  completions(at: string): string[];
  /** The documentation of one of these, as it is shown beside the list. */
  detail(at: string, name: string): string;
  /** The documentation that is shown while the arguments are written, and the parameters' names. */
  signature(at: string): { text: string; parameters: string[] };
}

const folder = fileURLToPath(new URL("../", import.meta.url));
const file = `${folder}what-an-editor-holds.ts`;

/** The TypeScript language service, as editors use it, on one file beside the tests. */
export function editor(text: string): Editor {
  const { config } = ts.readConfigFile(`${folder}../tsconfig.base.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
    getCompilationSettings: () => ({ ...options, noEmit: true, composite: false }),
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
  });
  const faults = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
  if (faults.length > 0) throw new Error(faults.map(({ messageText }) => String(messageText)).join("\n"));

  const after = (at: string): number => {
    const start = text.indexOf(at);
    if (start < 0) throw new Error(`the text has no ${at}`);
    return start + at.length;
  };
  const words = (...parts: (ts.SymbolDisplayPart[] | undefined)[]) =>
    parts.map(ts.displayPartsToString).join("\n");
  const tagged = (tags: readonly ts.JSDocTagInfo[] = []) =>
    tags.map(({ name, text: about }) => `@${name} ${words(about)}`).join("\n");
  return {
    hover(at, name = "") {
      const end = text.indexOf(name, after(at)) + name.length;
      const found = service.getQuickInfoAtPosition(file, end - 1);
      return {
        type: words(found?.displayParts),
        text: `${words(found?.documentation)}\n${tagged(found?.tags)}`,
      };
    },
    completions: (at) =>
      service.getCompletionsAtPosition(file, after(at), undefined)?.entries.map(({ name }) => name) ?? [],
    detail(at, name) {
      const found = service.getCompletionEntryDetails(file, after(at), name, {}, undefined, {}, undefined);
      return `${words(found?.documentation)}\n${tagged(found?.tags)}`;
    },
    signature(at) {
      const found = service.getSignatureHelpItems(file, after(at), {})?.items[0];
      return {
        text: words(found?.documentation),
        parameters: found?.parameters.map(({ name }) => name) ?? [],
      };
    },
  };
}
