import type { VisibilityQuestion } from "@openocpi/server";
import { expect } from "vitest";
import { from, to, unrouted } from "../support/conformance-ask.js";
import { checkDone, checkRefused, checkSame } from "../support/conformance-check.js";
import { type NetOptions, role } from "../support/conformance-net.js";
import { prove, type Row } from "../support/conformance-rows.js";
import { foreign, location, ours, pushed, theirs } from "../support/conformance-story.js";

const list = "/sender/locations";
const mine = "/receiver/locations/BE/MOV";

const second = { country_code: "NL", party_id: "TWO" };
const secondOfTheirs = { country_code: "LU", party_id: "MOL" };

const questions: VisibilityQuestion[] = [];
const policy: NetOptions = {
  locations: [location("OPEN"), location("SECRET"), location("OPEN2")],
  options: {
    visible(question) {
      questions.push(question);
      return question.object.id !== "SECRET";
    },
  },
};
const visibility: Row[] = [
  {
    rule: "P-5",
    name: "the policy is asked for every object of a list, and what it hides is withheld and reported",
    async run({ ask, eventsOf }) {
      const answer = await ask("GET", list);
      checkDone(answer, { data: true });
      expect(answer.items.map(({ id }) => id)).toEqual(["OPEN", "OPEN2"]);
      expect(questions.map(({ object }) => object.id)).toEqual(["OPEN", "SECRET", "OPEN2"]);
      expect(questions[0]).toMatchObject({ partner: "movendo", parties: [theirs], module: "locations" });
      expect(eventsOf("withheld")).toMatchObject([{ reason: "foreign", id: "SECRET" }]);
    },
  },
  {
    rule: "P-5",
    name: "what it hides is answered word for word like an unknown object, parts included",
    async run({ ask }) {
      checkSame(await ask("GET", `${list}/SECRET`), await ask("GET", `${list}/NONE`));
      checkSame(await ask("GET", `${list}/SECRET/E1`), await ask("GET", `${list}/NONE/E1`));
      checkSame(await ask("GET", `${list}/SECRET/E1/1`), await ask("GET", `${list}/OPEN/E1/NONE`));
    },
  },
];

const offered: Row[] = [
  {
    rule: "P-6",
    name: "an interface that is not offered is no address",
    async run({ ask }) {
      const says = /^there is nothing at this address$/;
      checkRefused(await ask("GET", `${mine}/R`), { http: 404, code: 2000, says });
      checkDone(await ask("GET", list), { data: true });
    },
  },
  {
    rule: "P-6",
    name: "a party that is not offered is none of ours, and its objects are in no list",
    async run({ ask }) {
      checkRefused(await ask("GET", list, { headers: to(second) }), {
        http: 200,
        code: 2001,
        says: /NL\*TWO/,
      });
      expect((await ask("GET", list, { headers: unrouted })).items).toMatchObject([{ id: "A" }]);
      expect((await ask("GET", `${list}/B`, { headers: unrouted })).http).toBe(404);
    },
  },
];

const hub: Row[] = [
  {
    rule: "P-1",
    name: "FROM the hub itself carries all of its parties, FROM another that one",
    async run({ ask }) {
      const asHub = from({ country_code: "CH", party_id: "HUB" });
      const path = "/receiver/locations/DE/XYZ/H";
      const json = pushed("H", foreign);
      expect((await ask("PUT", path, { headers: asHub, json })).http).toBe(201);
      expect((await ask("GET", path, { headers: from(foreign) })).http).toBe(200);
      expect((await ask("GET", path, { headers: from(secondOfTheirs) })).http).toBe(404);
      expect((await ask("GET", "/receiver/locations/NL/OCA/H", { headers: asHub })).http).toBe(404);
    },
  },
];

prove("one visibility policy", policy, visibility);
prove(
  "what is offered",
  {
    locations: [location("A"), location("B", second)],
    received: [pushed("R")],
    options: { roles: [role(ours, "CPO"), role(second, "CPO")] },
    partner: { offer: { parties: [ours], interfaces: [{ module: "locations", role: "sender" }] } },
  },
  offered,
);
prove("a hub", { partner: { roles: [role({ country_code: "CH", party_id: "HUB" }, "HUB")] } }, hub);
