import type { OpenAPIDocument } from "@openocpi/spec";

/** The document with these paths only, without schemas for their bodies, and of its components only what they reach. */
export function reduce(document: OpenAPIDocument, keep: (path: string) => boolean): OpenAPIDocument {
  const kept = Object.fromEntries(Object.entries(document.paths).filter(([path]) => keep(path)));
  const paths = withAnyBody(kept) as OpenAPIDocument["paths"];
  const reached = new Map<string, unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      if (name === "$ref" && typeof member === "string" && !reached.has(member)) {
        const target = at(document, member);
        reached.set(member, target);
        visit(target);
      } else visit(member);
    }
  };
  visit(paths);
  const components: OpenAPIDocument["components"] = { schemas: {} };
  for (const [ref, target] of reached) {
    const [, , kind = "", name = ""] = ref.split("/");
    components[kind] = { ...components[kind], [name]: target };
  }
  const { openapi, info } = document;
  return { openapi, info, servers: [{ url: "/" }], paths, components };
}

function at(document: OpenAPIDocument, ref: string): unknown {
  const [, kind = "components", group = "", name = ""] = ref.split("/");
  if (!ref.startsWith("#/") || kind !== "components")
    throw new Error(`${ref} is no reference to a component`);
  const target = document.components[group]?.[name];
  if (target === undefined) throw new Error(`${ref} leads nowhere`);
  return target;
}

/** Everything as it is, save that a request body may be any JSON. One that has to be there still has to be. */
function withAnyBody(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withAnyBody);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === "requestBody" ? anyBody(member) : withAnyBody(member),
    ]),
  );
}

/** The validator asks for a body where its schema has a `required`, be it empty. */
const anyBody = ({ required }: { required?: boolean }) => ({
  required,
  content: { "application/json": { schema: required ? { required: [] } : {} } },
});
