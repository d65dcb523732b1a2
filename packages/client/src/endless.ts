import { statusCodes } from "@openocpi/protocol";
import { PartnerError, type RequestIdentity } from "./partner-errors.js";

/** A list of nothing but empty pages that each promise more has no end. */
const emptyPagesInARow = 100;

/** Keeps a crawl from going on for ever, in circles or through nothing. */
export class EndlessGuard {
  readonly #visited = new Set<string>();
  #emptyInARow = 0;

  /** It goes back for a reason: what was visited is visited again. */
  steppedBack(): void {
    this.#visited.clear();
  }

  /**
   * Takes note of a page.
   *
   * @param next where it leads on to, if it does
   * @throws {PartnerError} 3000 where that has no end
   */
  passed({ url, isEmpty, sent }: PassedPage, next: string | undefined): void {
    this.#visited.add(url);
    this.#emptyInARow = isEmpty ? this.#emptyInARow + 1 : 0;
    if (next === undefined) return;
    if (this.#visited.has(next)) throw endless(sent, "its Link leads back to a page before it");
    if (this.#emptyInARow >= emptyPagesInARow)
      throw endless(sent, `nothing came on the last ${emptyPagesInARow} pages, and there are more`);
  }
}

interface PassedPage {
  url: string;
  isEmpty: boolean;
  sent: RequestIdentity;
}

const endless = (sent: RequestIdentity, why: string): PartnerError =>
  new PartnerError(statusCodes.serverError, `the list has no end: ${why}`, sent);
