/**
 * An empty Crud, to be filled in: copy it, and write your storage where it throws. It is one for `locations.receiver`,
 * the Locations that CPOs push to you, because that interface uses three of the four methods. Take another object, and
 * another key, for another interface; the compiler says which methods that one needs.
 *
 * Prove it with `crudContract` from `@openocpi/server/testing`, which has a test for every rule below.
 */
import type { Context, Crud, Key, ListQuery, Page, Received, Updated } from "@openocpi/protocol";
import type { Location } from "@openocpi/spec";

/**
 * What you store: the OCPI object itself, as here, or a record of yours, with `adapt(myCrud, { toOcpi, fromOcpi })`
 * around the Crud. `Received` says that a partner's object may hold enum values that OCPI does not know (yet).
 */
export type Stored = Received<Location>;

/**
 * How one object is named.
 * - As receiver: `{ country_code, party_id, id }`, the owner and its id. Two owners may use the same id: with the id
 *   alone as primary key one CPO overwrites the Location of another.
 * - As sender: `{ id }`. Where you are several parties, `context.to` says whose it has to be.
 * - Tokens have a `type` beside: the same uid as RFID and as APP_USER are two Tokens.
 *
 * Everything in it is compared without case, and stored as it was written: `LOC1` and `loc1` are one. Compare with
 * `upper(id) = upper($1)` and have a unique index on that; else a partner that changes its spelling gets a second object.
 */
export type MyKey = Key<"locations", "receiver">;

/**
 * Every method is also given the context: which partner asks (`partner`, your id of it), for which of its parties
 * (`from`), which of yours (`to`), and the ids of the message, which belong into your logs.
 *
 * What a method throws becomes the answer: an `OcpiError` as it is (`invalid("…")` is 2001, `notFound("…")` 404), so mind
 * that the partner reads its message. Anything else is a plain 3000 for the partner, and an `error` event for you.
 */
export class MyCrud implements Crud<Stored, MyKey> {
  /**
   * One page of a list, and how many there are in all. Called for every GET of a list, and by your own syncing.
   *
   * In:
   * - `date_from` and `date_to`, where given: last_updated at or after the one, before the other. A partner that polls
   *   with the last `date_to` as `date_from` misses or doubles objects where either bound is wrong (PAGE-02).
   * - `id`, where given: only the objects with it. It is for Tokens alone, which are looked up by it when a driver wants
   *   to charge; elsewhere it can be passed over.
   * - `owners`: only objects of these parties. Forgotten, the server takes the foreign ones out and says so with a
   *   `withheld` event, but your totals are wrong, and pages have holes (PAGE-08).
   * - `visibleTo`: the parties of the caller. A Session or CDR is for the party of its `cdr_token` alone; a Location
   *   or Tariff is for everybody, unless you decide otherwise. As receiver it can be passed over (P-1).
   * - `limit`: at most so many; it is never more than the `pageSize` of the platform.
   * - `offset`, or `cursor`: where the page begins. With a cursor, ignore the offset. The cursor is what you returned
   *   as `next`, but it comes back from a stranger: check it, and throw `invalid("…")` where it is none of yours.
   *
   * Out:
   * - `items`, the oldest first, by creation. Not by last_updated: whatever is changed during a crawl would move, and
   *   the crawl would miss another object for it (PAGE-06). A serial column is a good order.
   * - `total`: all that match, on all pages. Same filters; no limit, offset and cursor (PAGE-04).
   * - `next`: only if there is more. Best is the last serial number of this page (`where nr > $cursor`): then nothing
   *   that is deleted meanwhile moves the next page. Leave it out always, and pages are cut by offset.
   */
  async list(query: ListQuery, context: Context): Promise<Page<Stored>> {
    throw notWritten("list", query, context);
  }

  /**
   * One object, or undefined: then the partner gets a 404. GET of an EVSE or Connector comes here too, with the key of
   * its Location: the server takes the part out.
   */
  async get(key: MyKey, context: Context): Promise<Stored | undefined> {
    throw notWritten("get", key, context);
  }

  /**
   * Replaces one object by what `change` makes of it. PUT and PATCH of a Location come here, and those of its EVSEs and
   * Connectors, which change it as a whole; so does the POST of a CDR.
   *
   * 1. Begin a transaction, and read the object with a lock: `select … for update`.
   * 2. Call `change(current)`, with undefined where there is none. It is pure: it may be called again, when you have to
   *    begin again.
   * 3. Store what it returns, commit, and return it: `{ created, record }`. `created` becomes HTTP 201 (HTTP-05).
   *
   * - Without the lock two PATCHes at once both read the old object, and one of them is lost.
   * - A row that is not there cannot be locked: `insert … on conflict do nothing`, and begin again where it did nothing.
   *   Else two PUTs at once make two objects, or one of them fails.
   * - `change` throws where the partner may not do this (a PATCH of what does not exist is a 404). Roll back, and let
   *   the error out as it is.
   * - Store all that is in the object, also what you have no column for: a partner reads back what it wrote.
   */
  async update(
    key: MyKey,
    change: (current: Stored | undefined) => Stored,
    context: Context,
  ): Promise<Updated<Stored>> {
    throw notWritten("update", key, change, context);
  }

  /**
   * Removes one object: false where there was none, which becomes a 404. Of all modules only Tariffs are deleted by
   * partners (a Location is never deleted: its EVSEs become REMOVED), so here this can be left out:
   * `implements Omit<Crud<Stored, MyKey>, "delete">`.
   */
  async delete(key: MyKey, context: Context): Promise<boolean> {
    throw notWritten("delete", key, context);
  }
}

const notWritten = (method: string, ...given: readonly unknown[]) =>
  new Error(`${method} is not written yet; it was called with ${JSON.stringify(given)}`);
