import { isCondition } from "./is-condition.js";

/** Each named schema has a description, and each property one of its own or by its target. */
export function schemaDescribed() {
  const named = (pointer) => /^#\/(?:components\/schemas\/)?[^/]+$/.test(pointer);
  return {
    Schema(schema, { location, report, resolve }) {
      const source = location.source.absoluteRef;
      const described = (node) => {
        if (node?.description?.trim()) return true;
        return (
          node?.$ref !== undefined && Boolean(resolve({ $ref: node.$ref }, source).node?.description?.trim())
        );
      };
      if (named(location.pointer) && !described(schema)) {
        report({
          message: `Schema ${location.pointer.slice(2)} has no description.`,
          location: location.key(),
        });
      }
      if (isCondition(location.pointer)) return;
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        if (described(property)) continue;
        report({
          message: `Property "${name}" has no description, and no target that has one.`,
          location: location.child(["properties", name]).key(),
        });
      }
    },
  };
}
