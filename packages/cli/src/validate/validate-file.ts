import { openInput } from "../files/open-input.js";
import { readObjects } from "../files/read-objects.js";
import type { Meter } from "../telling/meter.js";
import { judge, type Standard } from "./judge.js";
import type { Report, Totals } from "./report.js";

/**
 * Holds every object of a file to the document, and reports.
 *
 * @throws UserError where the file cannot be read, or holds no objects
 */
export async function validateFile(
  path: string,
  standard: Standard,
  { report, meter }: { report: Report; meter: Meter },
): Promise<Totals> {
  const { size, ...input } = await openInput(path);
  const totals = { objects: 0, valid: 0, tolerated: 0, refused: 0 };
  let done = 0;
  async function* counted() {
    for await (const chunk of input.chunks) {
      yield chunk;
      done += chunk.length;
      meter.show({ done, ...(size !== undefined && { of: size }), count: totals.objects });
    }
  }
  const take = standard.schema === "Envelope" ? (value: unknown) => [value] : undefined;
  for await (const found of readObjects({ name: input.name, chunks: counted() }, take)) {
    const judgement = judge(found, standard);
    totals.objects++;
    totals[judgement.outcome]++;
    if (judgement.outcome === "valid") continue;
    meter.hide();
    report.tell(found, judgement);
  }
  meter.hide();
  report.end(totals);
  return totals;
}
