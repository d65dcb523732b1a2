import { readFileSync } from "node:fs";

/** What the OCPI text says of one field, `1` required, `?` optional, `*` a list, `+` a list that is not empty. */
export interface FieldFact {
  field: string;
  type: "any" | "boolean" | "CiString" | "DateTime" | "enum" | "int" | "number" | "object" | "string" | "URL";
  /** The object or enum, where `type` is one. */
  ref?: string;
  max_length?: number;
  max_digits?: number;
  regex?: string;
  default?: boolean;
  cardinality: "1" | "?" | "*" | "+" | "* or ?";
}

export interface ParameterFact {
  name: string;
  type: string;
  max_length?: number;
  required: boolean;
  default?: number | string;
}

export interface EndpointFact {
  id: string;
  module: string;
  interface: "sender" | "receiver" | "both";
  method: string;
  path: string;
  /** The URL is not below that of the module: the other side makes it up. */
  free_url: boolean;
  path_params: ParameterFact[];
  query_params: ParameterFact[];
  request_body: { type?: string; one_of?: string[]; cardinality: "1" | "?"; partial?: boolean } | null;
  response_data: { type: string; list: boolean } | null;
  paginated: boolean;
  http_success: number[];
  response_headers: string[];
  message_routing: boolean;
}

export interface Facts {
  version: string;
  objects: Record<string, FieldFact[]>;
  enums: Record<string, string[]>;
  endpoints: EndpointFact[];
  headers: { name: string; direction: string; max_length?: number }[];
  constraints: { id: string; object: string; rule: string }[];
}

/** OCPI 2.2.1 with its errata as data, read out of the text and not out of the document. */
export const facts = JSON.parse(
  readFileSync(new URL("./facts/ocpi-2.2.1.json", import.meta.url), "utf8"),
) as Facts;

/** OCPI has no name for what every response is; the document calls it Envelope. */
export const schemaName = (object: string): string => (object === "ResponseEnvelope" ? "Envelope" : object);

export const isList = ({ cardinality }: FieldFact): boolean => cardinality === "*" || cardinality === "+";
export const isRequired = ({ cardinality }: FieldFact): boolean => cardinality === "1" || cardinality === "+";

/** Each field of each object, with the name of the schema it is in. */
export const fields: { schema: string; fact: FieldFact }[] = Object.entries(facts.objects).flatMap(
  ([object, list]) =>
    list.filter(({ type }) => type !== "any").map((fact) => ({ schema: schemaName(object), fact })),
);
