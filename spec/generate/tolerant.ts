import { type Document, eachOperation, jsonSchema, refName, resolve, type Schema } from "./schema.ts";

/** What says more than "this field is there and has this JSON type": a fault in it is reported, not refused. */
const judgements = new Set([
  ...["enum", "const", "pattern", "format", "maxLength", "minLength", "minItems", "maxItems", "uniqueItems"],
  ...[
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "x-max-decimals",
    "minProperties",
    "maxProperties",
  ],
  ...["if", "then", "else", "not", "anyOf", "oneOf", "dependentRequired", "dependentSchemas"],
]);
/** What an identity keeps: an id that is cut off, or empty, names something else. */
const identity = new Set(["maxLength", "minLength"]);

/**
 * The tolerant form of a document, which judges what partners send. It differs in four points:
 *
 * 1. `type` stays only where a field is required (of a Patch: where its object requires it). Elsewhere anything
 *    goes, null included.
 * 2. Values, patterns, sizes and conditions go, except the length of an `x-identity`.
 * 3. The keywords under `x-tolerant` are put in.
 * 4. Headers are optional. A parameter refers to no schema, and keeps its `type` and `minimum`: a negative offset
 *    means nothing.
 *
 * So what it refuses is: a required field that is missing or of another JSON type, and an identity that is
 * empty or too long. What the strict form finds beyond that is tolerated and reported.
 */
export function tolerant(strict: Document): Document {
  const document = structuredClone(strict);
  const { schemas } = document.components;
  const typeOf = (schema: Schema): Schema["type"] => {
    const { type } = resolve<Schema>(strict, schema);
    return type === "integer" ? "number" : type;
  };

  const soften = (schema: Schema, needed: boolean): Schema => {
    const kept = Object.entries(schema).filter(
      ([keyword]) =>
        keyword !== "type" && (!judgements.has(keyword) || (schema["x-identity"] && identity.has(keyword))),
    );
    const soft: Schema = Object.fromEntries(kept);
    const type = needed ? typeOf(schema) : undefined;
    if (type !== undefined) soft.type = type;
    const whole = strict.components.schemas[schema["x-patch-of"] ?? ""] ?? schema;
    // A Patch has the properties of its object, null allowed for the optional ones; softened, those let null pass anyway.
    if (whole.properties) {
      soft.properties = Object.fromEntries(
        Object.entries(whole.properties).map(([name, property]) => [
          name,
          soften(property, whole.required?.includes(name) ?? false),
        ]),
      );
    }
    if (schema.items) soft.items = soften(schema.items, false);
    if (schema.allOf) {
      const parts = schema.allOf
        .map((part) => soften(part, false))
        .filter((part) => Object.keys(part).length > 0);
      if (parts.length > 0) soft.allOf = parts;
      else delete soft.allOf;
    }
    return { ...soft, ...schema["x-tolerant"] };
  };

  for (const [name, schema] of Object.entries(schemas)) schemas[name] = soften(schema, false);
  const parameters = new Set(Object.values(document.components.parameters ?? {}));
  for (const { parameters: found } of eachOperation(document)) for (const one of found) parameters.add(one);
  for (const parameter of parameters) {
    const { $ref, ...own } = parameter.schema;
    const { type, minimum } = { minimum: undefined, ...resolve<Schema>(strict, parameter.schema) };
    // express-openapi-validator does not see what stands beside a $ref in a parameter: its length, its default.
    const target = $ref === undefined ? {} : schemas[refName($ref)];
    parameter.schema = {
      ...target,
      ...soften(own, true),
      ...(type === undefined ? {} : { type }),
      ...(minimum === undefined ? {} : { minimum }),
    };
    if (parameter.in === "header") parameter.required = false;
    Object.assign(parameter, parameter["x-tolerant"]);
  }
  for (const { operation } of eachOperation(document)) {
    const body = jsonSchema(document, operation.requestBody);
    if (!body) continue;
    body.type = "object";
    const { required = false } = resolve<{ required?: boolean }>(document, operation.requestBody ?? {});
    if (!required) {
      // express-openapi-validator requires a body whose schema requires something itself; this one it does not see.
      const schema = { ...body };
      for (const keyword of Object.keys(body)) Reflect.deleteProperty(body, keyword);
      body.allOf = [schema];
    }
  }
  return document;
}
