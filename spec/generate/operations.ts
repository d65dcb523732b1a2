import {
  type Content,
  type Document,
  eachOperation,
  type FoundOperation,
  jsonSchema,
  type Operation,
  refName,
  resolve,
  type Schema,
} from "./schema.ts";

/** The object named by `data` of a successful answer: `data: Location`, or a list of them. */
function dataOf(document: Document, schema: Schema | undefined): { data: string | null; list: boolean } {
  const whole = schema && resolve<Schema>(document, schema);
  for (const part of [whole, ...(whole?.allOf ?? [])]) {
    const data = part?.properties?.data;
    if (!data) continue;
    const one = data.items ?? data;
    if (one.$ref !== undefined) return { data: refName(one.$ref), list: data.items !== undefined };
  }
  return { data: null, list: false };
}

/** The object that an operation gives or takes, a Patch counting as its object. */
function objectOf(document: Document, { operation }: FoundOperation): string | null {
  const { data } = dataOf(document, jsonSchema(document, operation.responses["200"]));
  const body = jsonSchema(document, operation.requestBody)?.$ref;
  const name = data ?? (body === undefined ? null : refName(body));
  return name && (document.components.schemas[name]?.["x-patch-of"] ?? name);
}

/** Whether a success says in its `Location` header where the object can be read again. */
const isLocated = (document: Document, { operation: { responses } }: FoundOperation): boolean =>
  Object.entries(responses).some(
    ([status, response]) =>
      status.startsWith("2") && "Location" in (resolve<Content>(document, response).headers ?? {}),
  );

/** The four words of `module.role.part.verb`; role and part are null where the operationId has none. */
export function wordsOf(operationId: string) {
  const words = operationId.split(".");
  return {
    module: words[0] ?? "",
    role: words.length > 2 ? (words[1] ?? null) : null,
    part: words.length > 3 ? (words[2] ?? null) : null,
    verb: words.at(-1) ?? "",
  };
}

const isRequired = (document: Document, body: NonNullable<Operation["requestBody"]>): boolean =>
  resolve<{ required?: boolean }>(document, body).required === true;

/** One row per operation. */
function operationRow(document: Document, found: FoundOperation, all: readonly FoundOperation[]) {
  const { path, method, operation, parameters } = found;
  const id = operation.operationId;
  const body = jsonSchema(document, operation.requestBody);
  const { data, list } = dataOf(document, jsonSchema(document, operation.responses["200"]));
  const bodyName = body?.$ref === undefined ? null : refName(body.$ref);
  // A DELETE says nothing about its object, but the other methods of its path do.
  const siblings = all.filter((one) => one.path === path).map((one) => objectOf(document, one));
  const object = objectOf(document, found) ?? siblings.find((name) => name !== null);
  const names = (where: string) => parameters.filter((p) => p.in === where).map((p) => p.name);
  return {
    id,
    ...wordsOf(id),
    method,
    path,
    object,
    body: bodyName,
    bodyNeeded: operation.requestBody !== undefined && isRequired(document, operation.requestBody),
    data,
    list,
    located: isLocated(document, found),
    keys: names("path"),
    query: names("query"),
    /** Those of the query that have to be there. */
    needed: parameters.filter((p) => p.in === "query" && p.required).map((p) => p.name),
    /** Functional modules carry routing headers, configuration modules never do (ROUT-01). */
    routed: names("header").some((name) => name.toLowerCase().startsWith("ocpi-to-")),
  };
}

/** The rows of the table, in the order of the document. */
export function operationRows(document: Document) {
  const all = [...eachOperation(document)];
  return all.map((found) => operationRow(document, found, all));
}

/** `operations.ts`: the table that server, client and documentation are driven by. */
export function operationsModule(document: Document): string {
  const lines = operationRows(document).map((row) => `  ${JSON.stringify(row.id)}: ${JSON.stringify(row)},`);
  return `/** What the operations of the document are, one row each, under their operationId. */
export const operationTable = {
${lines.join("\n")}
} as const;

export type OperationId = keyof typeof operationTable;
/** One row of the table, with literal members: \`OperationRow<"locations.sender.list">["object"]\` is "Location". */
export type OperationRow<Id extends OperationId = OperationId> = (typeof operationTable)[Id];
`;
}
