import type { OpenAPIDocument } from "@openocpi/spec";

/** The document with these paths only, and of its components only what they reach. */
export function reduce(document: OpenAPIDocument, keep: (path: string) => boolean): OpenAPIDocument {
  const paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => keep(path)));
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
