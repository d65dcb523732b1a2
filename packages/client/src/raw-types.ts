import type { paths } from "@openocpi/spec";
import type { Client } from "openapi-fetch";

/** The paths of the document under a prefix, the prefix taken off: an empty one, and `/{location_id}`. */
type PathsUnder<Prefix extends string> = {
  [Path in keyof paths as Path extends `${Prefix}${infer Rest}`
    ? Rest extends "" | `/${string}`
      ? Rest
      : never
    : never]: WithoutNeededHeaders<paths[Path]>;
};

/** Headers are set by the client; they can be given all the same. */
type WithoutNeededHeaders<Item> = {
  [Method in keyof Item]: Item[Method] extends { parameters: infer Parameters }
    ? Omit<Item[Method], "parameters"> & { parameters: OptionalHeaders<Parameters> }
    : Item[Method];
};
type OptionalHeaders<Parameters> = Parameters extends { header?: infer Header }
  ? Omit<Parameters, "header"> & { header?: Partial<NonNullable<Header>> }
  : Parameters;

/**
 * openapi-fetch for one interface, whose paths follow the published URL:
 * `raw("locations", "sender").GET("/{location_id}", { params })`.
 */
export type RawClient<Path extends string> = Client<PathsUnder<Path>, "application/json">;
