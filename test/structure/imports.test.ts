import { fileURLToPath } from "node:url";
import { cruise, type ICruiseOptions } from "dependency-cruiser";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Imports point one way: each may use what stands before it. */
const order = ["generated", "packages/protocol", "packages/client", "packages/server", "packages/cli"];
/** Beside that order: by what it builds on, and by who may use it, so that its libraries reach nobody else. */
const pricing = { folder: "packages/pricing", above: order.slice(0, 2), usedBy: ["packages/cli"] };
const sources = [...order, pricing.folder].map((folder) =>
  folder === "generated" ? folder : `${folder}/src`,
);
const below = order.slice(0, -1).map((folder, index) => ({
  name: `${folder} is below`,
  severity: "error" as const,
  from: { path: `^${folder}/` },
  to: { path: order.slice(index + 1).map((later) => `^${later}/`) },
}));

const options: ICruiseOptions = {
  baseDir: root,
  validate: true,
  tsPreCompilationDeps: true,
  doNotFollow: { path: ["node_modules", "/dist/"] },
  exclude: { path: "^(generated|packages/[a-z]+)/dist/" },
  enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  ruleSet: {
    forbidden: [
      // Of what is loaded: types that name each other load nothing.
      {
        name: "no cycle",
        severity: "error",
        from: {},
        to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
      },
      ...below,
      {
        name: "nothing of Node's below the server",
        severity: "error",
        from: { path: "^(generated|packages/protocol|packages/client|packages/pricing)/" },
        to: { dependencyTypes: ["core"] },
      },
      {
        name: "pricing builds on the spec and the protocol alone",
        severity: "error",
        from: { path: `^${pricing.folder}/` },
        to: {
          path: "^(generated|packages)/",
          pathNot: `^(${[pricing.folder, ...pricing.above].join("|")})/`,
        },
      },
      {
        name: "pricing and its libraries reach nobody who does not price",
        severity: "error",
        from: {
          path: "^(generated|packages)/",
          pathNot: `^(${[pricing.folder, ...pricing.usedBy].join("|")})/`,
        },
        to: { path: `^${pricing.folder}/` },
      },
      {
        name: "the spec depends on nothing",
        severity: "error",
        from: { path: "^generated/" },
        to: { pathNot: "^generated/" },
      },
      {
        name: "only what package.json names",
        severity: "error",
        from: { path: "^packages/" },
        to: {
          dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev", "unknown"],
          // What a user brings along stands among the development dependencies as well.
          dependencyTypesNot: ["npm-peer"],
        },
      },
    ],
  },
};

it("imports point one way, without cycles, and only at what a package names", async () => {
  const { output } = await cruise(sources, options);
  if (typeof output === "string") throw new Error("expected a result, not a text");
  const { violations, totalCruised } = output.summary;
  expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  expect(totalCruised).toBeGreaterThan(50);
});
