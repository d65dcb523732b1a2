import { type Interface, notFound, type Partner } from "@openocpi/protocol";
import {
  type Endpoint,
  type ModuleID,
  operationTable,
  type Version,
  type VersionDetails,
  versions,
} from "@openocpi/spec";
import type { Env } from "../env.js";
import type { Handler } from "./call.js";

/** The version that is spoken with whoever speaks it too. */
export const currentVersion = versions[0];

type Hosted = { module: ModuleID; role: Interface["role"] };

/** The interfaces that have a Crud, in the order of the document. */
const hostedInterfaces = (env: Env): Hosted[] => {
  const found = new Map<string, Hosted>();
  for (const { module, role } of Object.values(operationTable)) {
    if (role !== null && env.modules[module]?.[role]) found.set(`${module} ${role}`, { module, role });
  }
  return [...found.values()];
};

/** Whether a partner is offered an interface: it has a Crud, and the partner's record does not leave it out (P-6). */
export const isOffered = ({ offer }: Partner, { module, role }: Interface): boolean =>
  !offer.interfaces || offer.interfaces.some((each) => each.module === module && each.role === role);

/** GET versions (VER-01). */
export const listVersions: Handler<"versions.list"> = async ({ about }) => ({
  data: versions.map((version): Version => ({ version, url: `${about.baseUrl}/${version}` })),
});

/** GET version details: what this partner is offered, and nothing else (VER-01, P-6). */
export const versionDetails: Handler<"versions.get"> = async ({ about, caller }, env) => {
  const version = versions.find((each) => about.path === `/${each}`);
  if (!version) throw notFound("this version is not spoken here");
  const base = `${about.baseUrl}/${version}`;
  const interfaces = hostedInterfaces(env).filter((each) => isOffered(caller.partner, each));
  const endpoints: Endpoint[] = [
    { identifier: "credentials", role: "SENDER", url: `${base}/credentials` },
    ...interfaces.map(({ module, role }): Endpoint => {
      return {
        identifier: module,
        role: role === "sender" ? "SENDER" : "RECEIVER",
        url: `${base}/${role}/${module}`,
      };
    }),
  ];
  return { data: { version, endpoints } satisfies VersionDetails };
};
