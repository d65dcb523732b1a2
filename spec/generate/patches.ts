import type { Document, Schema } from "./schema.ts";

/**
 * Writes out the schemas marked `x-patch-of`: a Patch has every property of its object, none required but
 * `last_updated` (PUSH-04), and null, which unsets, is allowed for the optional ones (AMB-05). Properties that the Patch
 * itself writes down stay as they are there.
 */
export function expandPatches(document: Document): void {
  for (const [name, patch] of Object.entries(document.components.schemas)) {
    const of = patch["x-patch-of"];
    if (of === undefined) continue;
    const whole = document.components.schemas[of];
    if (!whole?.properties) throw new Error(`${name}: x-patch-of names ${of}, which has no properties`);
    const expanded = Object.entries(whole.properties).map(([property, schema]) => [
      property,
      whole.required?.includes(property) ? schema : orNull(schema),
    ]);
    patch.properties = { ...Object.fromEntries(expanded), ...patch.properties };
  }
}

/** The schema with null allowed, its description kept where a reader looks for it. */
function orNull(schema: Schema): Schema {
  const { description, ...rest } = schema;
  const described = description === undefined ? {} : { description };
  return { ...described, anyOf: [rest, { type: "null" }] };
}
