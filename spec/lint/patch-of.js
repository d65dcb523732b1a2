/**
 * x-patch-of names an object schema beside it, and only what differs from that is written down.
 * For the rest of the run the patch stands expanded, as the generator writes it, so that its examples are checked.
 */
export function patchOf() {
  return {
    Schema(patch, { location, report, resolve }) {
      const name = patch["x-patch-of"];
      if (name === undefined) return;
      const object = resolve({ $ref: `#/${name}` }, location.source.absoluteRef).node;
      if (object?.properties === undefined) {
        report({ message: `There is no object schema "${name}" in this file.`, location: location.child(["x-patch-of"]) });
        return;
      }
      for (const property of Object.keys(patch.properties ?? {})) {
        if (Object.hasOwn(object.properties, property)) continue;
        report({ message: `${name} has no property "${property}".`, location: location.child(["properties", property]).key() });
      }
      patch.properties = { ...expand(object), ...patch.properties };
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
