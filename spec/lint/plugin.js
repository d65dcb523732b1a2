/** The rules of our own for the OCPI document; redocly.yaml switches them on, spec/README.md says what they are for. */
import { enumValuesDescribed } from "./enum-values-described.js";
import { exampleFieldsKnown } from "./example-fields-known.js";
import { noBodyDefault } from "./no-body-default.js";
import { operationDocumented } from "./operation-documented.js";
import { operationIdGrammar } from "./operation-id-grammar.js";
import { patchOf } from "./patch-of.js";
import { pathGrammar } from "./path-grammar.js";
import { schemaDescribed } from "./schema-described.js";

export default function plugin() {
  return {
    id: "openocpi",
    rules: {
      oas3: {
        "path-grammar": pathGrammar,
        "operation-id-grammar": operationIdGrammar,
        "operation-documented": operationDocumented,
        "schema-described": schemaDescribed,
        "enum-values-described": enumValuesDescribed,
        "no-body-default": noBodyDefault,
        "patch-of": patchOf,
        "example-fields-known": exampleFieldsKnown,
      },
    },
  };
}
