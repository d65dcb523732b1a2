/**
 * A default in a body would be filled in by the validator, in a PATCH too: say it in the description instead.
 * Only a parameter may have one, in its own schema.
 */
export function noBodyDefault() {
  return {
    Schema(schema, { location, parent, report }) {
      if (!Object.hasOwn(schema, "default") || parent?.in !== undefined) return;
      report({ message: "A body schema has no default.", location: location.child(["default"]).key() });
    },
  };
}
