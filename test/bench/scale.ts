import { memoryCrud } from "@openocpi/server";
import type { Location } from "@openocpi/spec";
import { load, type Rate } from "./load.js";
import { median } from "./median.js";
import { location, ours as owner } from "./objects.js";
import type { Figure } from "./report.js";
import type { Rounds } from "./requests.js";
import { type Scenario, scenarios } from "./scenarios.js";
import { type Stock, startOurs } from "./servers.js";

type Options = Rounds;

/** What there may be more of, without a single request taking longer. */
const others: readonly { name: string; stock: Stock }[] = [
  { name: "with 10 partners", stock: { partners: 10 } },
  { name: "with 1,000 partners", stock: { partners: 1_000 } },
  { name: "with every module", stock: { everything: true } },
];

/** A request to a platform that has more of something, against the same to one with one partner and three modules. */
export async function measureMore({ node, rounds, seconds, progress }: Options): Promise<Figure[]> {
  const [scenario] = scenarios as [Scenario];
  await using one = await startOurs(node.path);
  const figures: Figure[] = [];
  for (const { name, stock } of others) {
    await using more = await startOurs(node.path, stock);
    const few: Rate[] = [];
    const lots: Rate[] = [];
    for (let round = -1; round < rounds; round++) {
      progress(`${node.version} ${name}: round ${round + 2} of ${rounds + 1}`);
      few.push(await load(one, scenario, one.token, { seconds }));
      lots.push(await load(more, scenario, more.token, { seconds }));
    }
    const cpu = (rates: readonly Rate[]) => median(rates.slice(1).map(({ cpuMicros }) => cpuMicros));
    figures.push({
      group: "scale",
      name: `${scenario.name} ${name}`,
      node: node.version,
      value: cpu(lots) / cpu(few),
      unit: "of one partner",
      goal: { atMost: 1.1 },
    });
  }
  return figures;
}

/** The last page of many Locations against the first one, by a cursor, as a partner gets it by following Link. */
export async function measurePages(count: number, progress: (text: string) => void): Promise<Figure> {
  progress(`scale: ${count.toLocaleString("en")} Locations in memory`);
  const small = ({ id, evses: _, ...rest }: Location): Location => ({ ...rest, id });
  const crud = memoryCrud(Array.from({ length: count }, (_, index) => small(location(index + 1))));
  const query = { limit: 100, owners: [owner], visibleTo: [] };
  const context = {
    partner: "p",
    module: "locations",
    role: "sender",
    version: "2.2.1",
    requestId: "",
    correlationId: "",
  } as const;
  const timed = async (page: { offset: number; cursor?: string }) => {
    const times: number[] = [];
    for (let round = 0; round < 200; round++) {
      const began = performance.now();
      await crud.list({ ...query, ...page }, context);
      times.push(performance.now() - began);
    }
    return median(times.slice(50));
  };
  const { next } = await crud.list({ ...query, offset: count - 200 }, context);
  if (next === undefined) throw new Error("there is no last page");
  const first = await timed({ offset: 0 });
  const last = await timed({ offset: 0, cursor: next });
  return {
    group: "scale",
    name: `last page of ${count.toLocaleString("en")} Locations`,
    node: process.version,
    value: last / first,
    unit: "of the first",
    goal: { atMost: 1.5 },
    details: { firstMs: first, lastMs: last },
  };
}
