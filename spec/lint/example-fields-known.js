/**
 * An example has no field that its schema lacks, which is mostly a misspelt one. Redocly's own switch for this
 * (allowAdditionalProperties: false) cannot be used: it applies to the branches of if/then/else as well.
 */
export function exampleFieldsKnown() {
  return {
    MediaType: {
      leave(media, { location, report, resolve }) {
        const source = location.source.absoluteRef;
        for (const example of Object.values(media.examples ?? {})) {
          const { node, location: at } = resolve(example, source);
          if (node?.value === undefined) continue;
          const schemas = flatten(media.schema, source, resolve);
          for (const path of unknown(node.value, schemas, [], resolve)) {
            report({
              message: `The schema has no field "${path.join("/")}".`,
              location: at.child(["value", ...path]).key(),
            });
          }
        }
      },
    },
  };
}

/** All schemas that apply to a place, with the file each stands in. */
function flatten(schema, source, resolve) {
  if (schema === undefined) return [];
  const { $ref, ...own } = schema;
  const found = [{ schema: own, source }];
  if ($ref !== undefined) {
    const target = resolve({ $ref }, source);
    if (target.node !== undefined)
      found.push(...flatten(target.node, target.location.source.absoluteRef, resolve));
  }
  for (const branch of [...(own.allOf ?? []), ...(own.anyOf ?? []), ...(own.oneOf ?? [])]) {
    found.push(...flatten(branch, source, resolve));
  }
  return found;
}

function unknown(value, schemas, path, resolve) {
  const next = (key, pick) =>
    schemas.flatMap(({ schema, source }) => flatten(pick(schema)?.[key], source, resolve));
  if (Array.isArray(value)) {
    const items = next("items", (schema) => schema);
    return value.flatMap((item, index) => unknown(item, items, [...path, index], resolve));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const inner = next(key, (schema) => schema.properties);
    return inner.length === 0 ? [[...path, key]] : unknown(item, inner, [...path, key], resolve);
  });
}
