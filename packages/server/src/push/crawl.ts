import { randomUUID } from "node:crypto";
import {
  type LaneKey,
  type Page,
  type Partner,
  type Party,
  partyKey,
  partyOfKey,
  type ResendEvent,
  type Shipment,
} from "@openocpi/protocol";
import type { Env } from "../env.js";
import { contextOf } from "../handlers/context.js";
import { crudOf } from "../handlers/hosted.js";
import { offeredRoles, unique } from "../handlers/parties.js";
import type { Item } from "../handlers/parts.js";
import { millis } from "./moments.js";
import { OwnPages, type Position } from "./own-pages.js";
import type { PushModule } from "./push-types.js";
import { readied } from "./readied.js";
import { planAt } from "./recipients.js";
import { slotOf } from "./shipment.js";

export interface CrawlOptions {
  /** What has changed since then; absent: everything. */
  since?: string;
  perSecond: number;
  signal?: AbortSignal;
}

/** Everything of our own Crud that a party may see, or what has changed: what is to be sent again, one by one. */
export class Crawl {
  readonly since: string | undefined;
  readonly perSecond: number;
  readonly signal: AbortSignal | undefined;
  readonly correlationId = randomUUID();
  /** How many have arrived. */
  sent = 0;
  /** How often the next one has been tried. */
  attempts = 0;
  #total: number | undefined;
  #page: Shipment[] = [];
  /** Undefined until it has begun. */
  #pages: OwnPages | undefined;

  constructor(
    private readonly env: Env,
    private readonly key: LaneKey & { module: PushModule },
    { since, perSecond, signal }: CrawlOptions,
  ) {
    this.since = since;
    this.perSecond = perSecond;
    this.signal = signal;
  }

  /** Whether there is nothing more. */
  get isOver(): boolean {
    // Without a Crud of our own there is nothing that could be sent again.
    const isRead = this.#pages?.isRead ?? !this.env.modules[this.key.module]?.sender;
    return isRead && this.#page.length === 0;
  }

  /** What comes next; it stays so until it is passed. Undefined where a page had nothing for the party. @throws what the Crud throws */
  async next(partner: Partner): Promise<Shipment | undefined> {
    if (this.#page.length === 0 && !this.isOver) await this.#read(partner);
    return this.#page[0];
  }

  /** What came next is done with. */
  pass(): void {
    this.#page.shift();
    this.attempts = 0;
  }

  /** Tells how far it is. */
  tell(phase: ResendEvent["phase"], error?: string): void {
    const { partner, module, to } = this.key;
    this.env.emit({
      ...{ type: "resend", partner, module, to: partyOfKey(to), phase, sent: this.sent },
      ...{ correlationId: this.correlationId },
      ...(this.since !== undefined && { since: this.since }),
      ...(this.#total !== undefined && { total: this.#total }),
      ...(error !== undefined && { error }),
    });
  }

  /** An object has been sent as it is now, so what was read of it before is old. */
  passOver(slot: string): void {
    this.#page = this.#page.filter(({ object }) => slotOf(this.key.module, object) !== slot);
  }

  async #read(partner: Partner): Promise<void> {
    const { env } = this;
    if (!this.#pages) this.tell("started");
    this.#pages ??= new OwnPages(env.pageSize, (object) => slotOf(this.key.module, object));
    const { items, total, failed = [] } = await this.#pages.next((position) => this.#list(partner, position));
    for (const error of failed) env.emit({ type: "error", partner: partner.id, error });
    const shipments = await Promise.all(items.map((object) => this.#shipmentOf(partner, object)));
    this.#page = shipments.filter((shipment) => shipment !== undefined);
    this.#total = total;
    this.tell("page");
  }

  #list(partner: Partner, position: Position): Promise<Page<Item>> {
    const { env, key, correlationId, since } = this;
    const to = partyOfKey(key.to);
    const visibleTo: readonly Party[] = [to];
    const sender = { module: key.module, role: "sender" } as const;
    const ids = { requestId: randomUUID(), correlationId };
    return crudOf(env, sender).list(
      {
        ...{ ...position, visibleTo },
        owners: unique(offeredRoles(env, partner)),
        ...(since !== undefined && { date_from: new Date(millis(since)) }),
      },
      contextOf(partner, { from: to, theirs: visibleTo }, sender, ids),
    );
  }

  /** Undefined for what the party is not to have, and for what cannot be sent. */
  async #shipmentOf(partner: Partner, object: Item): Promise<Shipment | undefined> {
    const { env, key, correlationId } = this;
    const { planned } = await planAt(env, partner, {
      module: key.module,
      source: object,
      isPolicyAsked: true,
    });
    if (!planned.some(({ to }) => partyKey(to) === key.to)) return undefined;
    return readied(env, key.module, object, { correlationId, partner: partner.id });
  }
}
