import type { Modules, OcpiOptions } from "@openocpi/server";
import { envelope, envelopes, instead } from "./fault.js";

export const at = (url: string, module: string) => url.includes(`/receiver/${module}`);
export const isObject = (url: string) => /\/receiver\/\w+\/\w\w\/\w{3}\//.test(url);
export const pathIds = (url: string) => url.split("?")[0]?.split("/").map(decodeURIComponent) ?? [];

export type Item = Record<string, unknown>;
type Change = (current: Item | undefined) => Item;
interface AnyCrud {
  get(key: Item, context: unknown): Promise<Item | undefined>;
  update(key: Item, change: Change, context: unknown): Promise<{ created: boolean; record: Item }>;
}

/** Every receiver has a Crud that misbehaves in this way. */
export const storing =
  (spoil: (crud: AnyCrud) => Partial<AnyCrud>) =>
  (modules: Modules): Partial<OcpiOptions> => {
    const spoilt = Object.entries(modules).map(([name, interfaces]) => {
      // Which module it is does not matter here: each has the two methods that are spoilt.
      const { receiver, ...more } = interfaces as { receiver?: AnyCrud };
      const isCrud = receiver && typeof receiver.get === "function";
      return [name, isCrud ? { ...more, receiver: { ...receiver, ...spoil(receiver) } } : interfaces];
    });
    return { modules: Object.fromEntries(spoilt) };
  };

/** What is stored is another than what was to be. */
export const keeping = (change: (made: Item, current: Item | undefined) => Item) =>
  storing((crud) => ({
    update: (key, make, context) => crud.update(key, (current) => change(make(current), current), context),
  }));

/** Everything that matches is refused with 2001. */
export const refusing = (pattern: RegExp, methods = "PUT|PATCH|POST") =>
  instead(({ method, body, url }) =>
    new RegExp(methods).test(method) && pattern.test(body) && url.includes("/receiver/")
      ? envelope(2001)
      : undefined,
  );

export const texts = (change: (text: string) => string) =>
  envelopes((body, _, { url }) => (isObject(url) ? JSON.parse(change(JSON.stringify(body))) : undefined));
