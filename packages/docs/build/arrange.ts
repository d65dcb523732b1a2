import { modules } from "./modules.ts";

type Role = "sender" | "receiver";

interface Tag {
  name: string;
  parent?: string;
  description?: string;
  externalDocs?: ExternalDocs;
  "x-displayName"?: string;
}

interface ExternalDocs {
  url: string;
  description?: string;
}

interface Operation {
  operationId: string;
  tags: string[];
  description: string;
  externalDocs?: ExternalDocs;
  "x-badges"?: { name: string; color: string; position: "before" | "after" }[];
}

/** What is looked at of the document; everything else passes through. */
export interface Document {
  info: { title: string; version: string; summary?: string; description?: string; license?: unknown };
  servers?: unknown;
  tags: Tag[];
  paths: Record<string, Record<string, Operation | unknown>>;
  components: { schemas: Record<string, Record<string, unknown>> };
}

/** `about` and, for modules that are about orders, `orders` say what the interface is for. */
const interfaces: Record<Role, { name: string; color: string; about: string; orders: string }> = {
  sender: {
    name: "Sender",
    color: "#0f766e",
    about: "Hosted by the Sender, the owner of the data; called by those who want to have it.",
    orders: "Hosted by the Sender, who gives the orders; the results are sent here, when they are known.",
  },
  receiver: {
    name: "Receiver",
    color: "#7c3aed",
    about: "Hosted by the Receiver; called by the owner of the data when something changes.",
    orders: "Hosted by the Receiver, who carries the orders out; called by the Sender, who gives them.",
  },
};

/**
 * The document as the page shows it: the same operations, in the same order, with Sender and Receiver as groups of
 * their own within each module.
 */
export function arrange(document: Document, introduction: string): Document {
  const arranged = structuredClone(document);
  arranged.info.description = introduction;
  // They would be shown as if they said something about OCPI, or about the platform of the reader.
  delete arranged.info.license;
  delete arranged.servers;

  const used = new Map<string, Set<Role>>(arranged.tags.map(({ name }) => [name, new Set()]));
  for (const operation of operations(arranged)) {
    linkToOcpi(operation);
    const [module = "", role] = operation.operationId.split(".");
    if (role !== "sender" && role !== "receiver") continue;
    const { name, color } = interfaces[role];
    used.get(module)?.add(role);
    operation.tags = [`${module}-${role}`];
    operation["x-badges"] = [{ name, color, position: "before" }];
  }
  arranged.tags = arranged.tags.flatMap((tag) => {
    if (tag.externalDocs) tag.externalDocs.description ??= sectionOfOcpi;
    const module = { ...tag, "x-displayName": modules.get(tag.name)?.name ?? tag.name };
    const roles = (["sender", "receiver"] as const).filter((role) => used.get(tag.name)?.has(role));
    return [module, ...roles.map((role) => interfaceTag(tag.name, role))];
  });
  explainEnums(arranged);
  return arranged;
}

function interfaceTag(module: string, role: Role): Tag {
  const { name, about, orders } = interfaces[role];
  const known = modules.get(module);
  const purpose = known?.orders ? orders : about;
  return {
    name: `${module}-${role}`,
    parent: module,
    description: known ? `${purpose} Typical hosts: ${known[role]}.` : purpose,
    "x-displayName": `${name} interface`,
  };
}

function* operations(document: Document): Generator<Operation> {
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) if (isOperation(operation)) yield operation;
  }
}

const isOperation = (value: unknown): value is Operation =>
  typeof value === "object" && value !== null && "operationId" in value;

const sectionOfOcpi = "The section of OCPI that decides";

/** The renderer passes over the link of an operation: it becomes a part of the description. */
function linkToOcpi(operation: Operation): void {
  const { externalDocs, description } = operation;
  if (externalDocs) operation.description = `${description}\n\n[${sectionOfOcpi}](${externalDocs.url})`;
}

/** The renderer knows the explanations of enum values by another name. */
function explainEnums({ components }: Document): void {
  for (const schema of Object.values(components.schemas)) {
    const explained = schema["x-enum-descriptions"];
    if (explained !== undefined) schema["x-enumDescriptions"] = explained;
  }
}
