import { wordsOf } from "./operations.ts";
import { type Document, eachOperation } from "./schema.ts";

/** A branch of the tree: further branches, or the id of an operation. */
interface Branch {
  doc: string;
  members: Map<string, Branch | Leaf>;
}
interface Leaf {
  doc: string;
  id: string;
}

const docOf = (...paragraphs: string[]) => paragraphs.filter((text) => text !== "").join("\n\n");
const see = (docs: { url: string } | undefined) => (docs === undefined ? "" : `@see ${docs.url}`);

function treeOf(document: Document): Branch {
  const root: Branch = { doc: "", members: new Map() };
  const grow = (from: Branch, name: string, doc: string): Branch => {
    const found = from.members.get(name);
    if (found && "members" in found) return found;
    const branch: Branch = { doc, members: new Map() };
    from.members.set(name, branch);
    return branch;
  };
  for (const { operation } of eachOperation(document)) {
    const { operationId: id, summary, description, externalDocs } = operation;
    const { module, role, part, verb } = wordsOf(id);
    const tag = document.tags.find(({ name }) => name === module);
    let holder = grow(root, module, docOf(tag?.description ?? "", see(tag?.externalDocs)));
    for (const name of [role, part]) if (name !== null) holder = grow(holder, name, "");
    holder.members.set(verb, { id, doc: docOf(summary, description, see(externalDocs)) });
  }
  return root;
}

function lines({ members }: Branch): string[] {
  return [...members].flatMap(([name, member]) => [
    ...comment(member.doc),
    ...("id" in member
      ? [`${name}: "${member.id}";`]
      : [`${name}: {`, ...lines(member).map((line) => `  ${line}`), "};"]),
  ]);
}

function comment(doc: string): string[] {
  if (doc === "") return [];
  const text = doc.trim().replaceAll("*/", "*\\/");
  return ["/**", ...text.split("\n").map((line) => ` * ${line}`.trimEnd()), " */"];
}

/** `tree.ts`: the operations by their words, with what the document says of each where an editor finds it. */
export const treeModule = (document: Document): string => `/**
 * The operations of the document by module, role, part and verb: types made from it by a mapped type keep what is said
 * here of each, so that an editor shows it.
 */
export interface OperationTree {
${lines(treeOf(document))
  .map((line) => `  ${line}`)
  .join("\n")}
}
`;
