import { authorization } from "@openocpi/protocol";
import { describe, expect, test } from "vitest";
import { at, expectPulled, place, pullNet } from "../support/pull-net.js";
import { emspProcess, pagesOf, partnerOf, scriptedPartner } from "../support/pull-partner.js";

const four = () => [60, 61, 62, 63].map((minutes, index) => place(`L${index + 1}`, minutes));
const ids = ["L1@60", "L2@61", "L3@62", "L4@63"];

describe("while a list is read", () => {
  test("CRED-05: our token is replaced, by us: it goes on with the new one", async () => {
    const { pull, theirs, stored, emsp } = await pullNet(four(), {
      cpo: { tokenGraceSeconds: 0 },
    });
    theirs.beforePage = async (page) => {
      if (page === 1) await emsp.platform.update("cpo");
    };
    expectPulled(await pull(), { full: true, received: 4, stored: 4, cursor: at(58) });
    expect(await stored()).toEqual(ids);
    const answers = emsp.events.flatMap((event) =>
      event.type === "request" && event.operation === "locations.sender.list" ? [event.http] : [],
    );
    expect(answers).toEqual([200, 200]);
  });

  test("CRED-05: it is replaced once the page was asked for: the 401 is no failure", async () => {
    const pages = pagesOf([four().slice(0, 2), four().slice(2)]);
    const cpo = await scriptedPartner(async (asked) => {
      if (asked.url.search !== "?page=2" || asked.headers.authorization === authorization("new-token"))
        return pages(asked);
      await emsp.platform.partners.update("cpo", (current) => {
        if (!current) throw new Error("there is no cpo");
        return { ...current, outbound: { token: "new-token" } };
      });
      return { http: 401, code: 2000 };
    });
    const emsp = emspProcess();
    await partnerOf(emsp, cpo);
    expect(await emsp.platform.pull("cpo", "locations")).toMatchObject({ received: 4, stored: 4 });
    expect(cpo.paths()).toEqual(["", "?page=2", "?page=2"]);
  });

  test("CRED-05: a token that is really dead is a failure", async () => {
    const { pull, emsp, cpo } = await pullNet(four());
    await cpo.platform.partners.update("emsp", (current) => {
      if (!current) throw new Error("there is no emsp");
      return { ...current, inbound: [] };
    });
    await expect(pull()).rejects.toMatchObject({ http: 401 });
    expect((await emsp.platform.sync.status())[0]).toHaveProperty("error");
  });

  test.each([
    { what: "CRED-06: the connection ends", end: "unregister", status: "unregistered" },
    { what: "P-8: the partner is blocked", end: "block", status: "blocked" },
  ] as const)("$what: nothing more is asked, nor stored", async ({ end, status }) => {
    const { pull, theirs, stored, emsp, eventsOf } = await pullNet(four());
    theirs.beforePage = async (page) => {
      if (page === 2) await emsp.platform[end]("cpo");
    };
    await expect(pull()).rejects.toMatchObject({ name: "NotRegistered", status });
    expect(theirs.queries).toHaveLength(2);
    expect(await stored()).toEqual(ids.slice(0, 2));
    expect(eventsOf("pull").at(-1)).toMatchObject({ phase: "failed" });
    await expect(pull()).rejects.toThrow(/cpo is (not registered|blocked)/);
    expect(theirs.queries).toHaveLength(2);
  });

  test("P-10: what was unregistered and is registered again goes on where it was", async () => {
    const { pull, theirs, stored, emsp, cpo } = await pullNet(four());
    theirs.beforePage = async (page) => {
      if (page === 2) await emsp.platform.unregister("cpo");
    };
    await expect(pull()).rejects.toThrow(/cpo is (not registered|blocked)/);
    theirs.beforePage = () => {};
    const { token } = await cpo.platform.invite({ id: "emsp" });
    await emsp.platform.register({ id: "cpo", url: `${cpo.url}/versions`, token });
    expect(await pull()).toMatchObject({ full: true, received: 4, stored: 4 });
    expect(theirs.queries).toHaveLength(3);
    expect(await stored()).toEqual(ids);
  });

  test("P-8: a partner that is unblocked goes on where it was", async () => {
    const { pull, theirs, emsp } = await pullNet(four());
    theirs.beforePage = async (page) => {
      if (page === 2) await emsp.platform.block("cpo");
    };
    await expect(pull()).rejects.toThrow(/cpo is (not registered|blocked)/);
    await emsp.platform.unblock("cpo");
    expect(await pull()).toMatchObject({ received: 4, stored: 4 });
  });
});
