import type { Context } from "@openocpi/protocol";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { location, ours } from "../support/conformance-story.js";
import { ok } from "../support/handshake-http.js";
import { type PlayedReceiver, playReceiver } from "../support/push-receiver.js";
import { cruds, kept, pushSender, store } from "../support/push-sender.js";
import { withoutCursor } from "../support/without-cursor.js";

const many = (count: number, first = 1) =>
  Array.from({ length: count }, (_, index) => location(`LOC${first + index}`));
const ids = ({ seen }: PlayedReceiver): string[] => seen.map(({ body }) => Object(body).id);

/** A list of ours without cursors, which changes each time the partner has got something. */
async function meet(count: number, change: (arrived: number, crud: Changing) => Promise<void>) {
  const sender = withoutCursor(...many(count));
  const { platform, meet } = pushSender({ modules: { locations: { sender } }, limits: { pageSize: 2 } });
  const crud: Changing = {
    async delete(index) {
      await sender.delete({ ...ours, id: `LOC${index}` }, {} as Context);
    },
    add: (index) => store(sender, location(`LOC${index}`)),
  };
  let arrived = 0;
  const emsp = await playReceiver("emsp", {
    async script() {
      await change(++arrived, crud);
      return ok();
    },
  });
  await meet(emsp);
  return { platform, emsp };
}
interface Changing {
  delete(index: number): Promise<void>;
  add(index: number): Promise<void>;
}

describe("what is deleted while a list by offset is being sent hides nothing (P-16)", () => {
  test.each<[string, (arrived: number, crud: Changing) => Promise<void>, number[]]>([
    ["one", async (arrived, crud) => void (arrived === 2 && (await crud.delete(1))), [1, 2, 3, 4, 5, 6]],
    [
      "one, and another has come",
      async (arrived, crud) => {
        if (arrived !== 2) return;
        await crud.delete(1);
        await crud.add(7);
      },
      [1, 2, 3, 4, 5, 6, 7],
    ],
    [
      "the last one of a page",
      async (arrived, crud) => void (arrived === 2 && (await crud.delete(2))),
      [1, 2, 3, 4, 5, 6],
    ],
    [
      "more than a page",
      async (arrived, crud) => {
        if (arrived === 4) for (const index of [1, 2, 3]) await crud.delete(index);
      },
      [1, 2, 3, 4, 5, 6],
    ],
    [
      "everything that was sent: what is there then is sent",
      async (arrived, crud) => {
        if (arrived === 4) for (const index of [1, 2, 3, 4]) await crud.delete(index);
      },
      [1, 2, 3, 4, 5, 6],
    ],
    [
      "everything",
      async (arrived, crud) => {
        if (arrived === 2) for (const index of [1, 2, 3, 4, 5, 6]) await crud.delete(index);
      },
      [1, 2],
    ],
  ])("%s", async (_, change, expected) => {
    const { platform, emsp } = await meet(6, change);
    await platform.pushAll("emsp", "locations");
    expect(ids(emsp)).toEqual(expected.map((index) => `LOC${index}`));
  });

  test("whatever is deleted and added, all that is there throughout arrives", async () => {
    const anyChange = fc.record({
      deleted: fc.uniqueArray(fc.integer({ min: 1, max: 9 })),
      added: fc.nat(2),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyChange, { maxLength: 6 }), async (changes) => {
        const gone = new Set<string>();
        let next = 10;
        const { platform, emsp } = await meet(9, async (arrived, crud) => {
          const { deleted = [], added = 0 } = changes[arrived - 1] ?? {};
          for (const index of deleted) {
            await crud.delete(index);
            gone.add(`LOC${index}`);
          }
          for (let count = 0; count < added; count++) await crud.add(next++);
        });
        await platform.pushAll("emsp", "locations");
        const left = many(9).filter(({ id }) => !gone.has(id));
        expect(ids(emsp)).toEqual(expect.arrayContaining(left.map(({ id }) => id)));
        await Promise.all([platform.close(), emsp.stop()]);
      }),
      { numRuns: 50 },
    );
  });
});

test("close() does not wait for the rest of a list that has nothing for the partner (P-16)", async () => {
  const crud = cruds();
  await store(crud.locations, ...many(50));
  let pages = 0;
  const sender: typeof crud.locations = {
    ...crud.locations,
    async list(query, context) {
      if (++pages === 3) closed = one.platform.close();
      return crud.locations.list(query, context);
    },
  };
  let closed: Promise<void> | undefined;
  const options = { limits: { pageSize: 2 }, visible: () => false };
  const one = pushSender({ ...kept(), ...options, modules: { locations: { sender } } });
  const emsp = await playReceiver();
  await one.meet(emsp);
  await expect(one.platform.pushAll("emsp", "locations")).rejects.toThrow("the platform is closed");
  await closed;
  expect(pages).toBe(3);
});
