/**
 * x-patch-of names an object schema in the same file, and only what differs from that is written down.
 * For the rest of the run the patch stands expanded, as the generator writes it, so that its examples are checked.
 */
export function patchOf() {
  const seen = new Map();
  return {
    Schema(schema, { location, report }) {
      seen.set(location.absolutePointer, schema);
      const name = schema["x-patch-of"];
      if (name === undefined) return;
      const object = seen.get(`${location.source.absoluteRef}#/${name}`);
      if (object?.properties === undefined) {
        const message = `No operation before this one uses an object schema "${name}" of this file.`;
        report({ message, location: location.child(["x-patch-of"]) });
        return;
      }
      for (const property of Object.keys(schema.properties ?? {})) {
        if (Object.hasOwn(object.properties, property)) continue;
        const message = `${name} has no property "${property}".`;
        report({ message, location: location.child(["properties", property]).key() });
      }
      schema.properties = { ...expand(object), ...schema.properties };
    },
  };
}

function expand({ properties, required = [] }) {
  const nullable = ([name, property]) =>
    required.includes(name)
      ? [name, property]
      : [name, { anyOf: [property, { type: "null" }], description: property.description }];
  return Object.fromEntries(Object.entries(properties).map(nullable));
}
