import { parsePath } from "./grammar.js";

/** A path is /versions, /{version}, /credentials or /{sender|receiver}/{module}/…, without base or version. */
export function pathGrammar() {
  let version;
  return {
    Info(info) {
      version = info.version;
    },
    PathItem(_item, { key, location, report }) {
      if (parsePath(String(key), version) !== undefined) return;
      report({
        message: `Path "${key}" is neither an exception nor /{sender|receiver}/{module}/… of snake_case segments.`,
        location: location.key(),
      });
    },
  };
}
