/** A default in a body would be filled in by the validator, in a PATCH too: say it in the description instead. */
export function noBodyDefault() {
  return {
    MediaType: {
      Schema(schema, { location, report }) {
        if (!Object.hasOwn(schema, "default")) return;
        report({ message: "A body schema has no default.", location: location.child(["default"]).key() });
      },
    },
  };
}
