import { document } from "@openocpi/spec/2.2.1";

/** An operation as the document introduces it. */
export interface DocumentedOperation {
  id: string;
  module: string;
  role: string | null;
  summary: string;
}

/** All of them, in the order of the document. */
export function documentedOperations(): DocumentedOperation[] {
  const found: DocumentedOperation[] = [];
  for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    if (typeof operation !== "object" || operation === null) continue;
    if (!("operationId" in operation && "summary" in operation)) continue;
    const id = String(operation.operationId);
    const [module = "", role = "", ...rest] = id.split(".");
    found.push({ id, module, role: rest.length > 0 ? role : null, summary: String(operation.summary) });
  }
  return found;
}
