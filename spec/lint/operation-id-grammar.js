import { expectedId, METHODS } from "./grammar.js";

/** operationId, tag, path and method say the same. */
export function operationIdGrammar() {
  let version;
  return {
    Info(info) {
      version = info.version;
    },
    PathItem(item, { key, location, report }) {
      for (const method of METHODS) {
        const operation = item[method];
        const expected = expectedId(String(key), method, version);
        if (operation === undefined || expected === undefined) continue;
        const at = location.child([method]);
        if (operation.operationId !== expected) {
          report({
            message: `operationId is "${operation.operationId}", path and method make it "${expected}".`,
            location: at.child(["operationId"]),
          });
        }
        const [module] = expected.split(".");
        if (operation.tags?.length !== 1 || operation.tags[0] !== module) {
          report({ message: `The one tag of "${expected}" is "${module}".`, location: at.child(["tags"]) });
        }
      }
    },
  };
}
