import { expect } from "vitest";
import { checkDone, checkRefused, checkSame } from "../support/conformance-check.js";
import { later, receiving, tariff } from "../support/conformance-objects.js";
import { provePushes } from "../support/conformance-pushes.js";
import { prove, proveRefused, type Refusal } from "../support/conformance-rows.js";
import { spoilt } from "../support/conformance-story.js";

provePushes({
  module: "tariffs",
  object: "Tariff",
  id: "id",
  make: tariff,
  optional: {
    name: "tariff_alt_url",
    before: "https://movendo.example/t/1",
    after: "https://movendo.example/t/2",
  },
  required: "elements",
  nested: { name: "max_price", before: { excl_vat: 1, incl_vat: 1.21 }, after: { excl_vat: 2 } },
  patch: false,
});

const mine = "/receiver/tariffs/BE/MOV";
const noTariff = { http: 404, code: 2000, says: /^there is no such Tariff$/ };

prove("tariffs", receiving("tariffs"), [
  {
    rule: "TAR-01",
    name: "after DELETE it is gone, without data in the answer (AMB-19)",
    async run({ ask }) {
      for (const id of ["GONE", "STAYS"])
        checkDone(await ask("PUT", `${mine}/${id}`, { json: tariff(id) }), { http: 201 });
      checkDone(await ask("DELETE", `${mine}/GONE`));
      checkRefused(await ask("GET", `${mine}/GONE`), noTariff);
      checkDone(await ask("GET", `${mine}/STAYS`), { data: true });
    },
  },
  {
    rule: "TAR-01",
    name: "a second DELETE is 404, and after it the Tariff can be pushed anew",
    async run({ ask }) {
      await ask("PUT", `${mine}/TWICE`, { json: tariff("TWICE") });
      checkDone(await ask("DELETE", `${mine}/TWICE`));
      checkRefused(await ask("DELETE", `${mine}/TWICE`), noTariff);
      const json = tariff("TWICE", { last_updated: later });
      checkDone(await ask("PUT", `${mine}/TWICE`, { json }), { http: 201 });
      expect((await ask("GET", `${mine}/TWICE`)).body.data).toEqual(json);
    },
  },
  {
    rule: "TAR-01",
    name: "of DELETEs at the same time one finds it",
    async run({ ask }) {
      await ask("PUT", `${mine}/RACE`, { json: tariff("RACE") });
      const answers = await Promise.all(Array.from({ length: 10 }, () => ask("DELETE", `${mine}/RACE`)));
      const statuses = answers.map(({ http }) => http).sort();
      expect(statuses).toEqual([200, ...Array(9).fill(404)]);
    },
  },
  {
    rule: "TAR-01",
    name: "DELETE of an unknown, a foreign and our own Tariff are the same",
    async run({ ask }) {
      const unknown = await ask("DELETE", `${mine}/NONE`);
      checkRefused(unknown, noTariff);
      checkSame(unknown, await ask("DELETE", "/receiver/tariffs/DE/XYZ/NONE"));
      checkSame(unknown, await ask("DELETE", "/receiver/tariffs/NL/OCA/NONE"));
    },
  },
  {
    rule: "TAR-10",
    name: "vat left out stays out, vat 0 stays 0, a FLAT of 0 is taken",
    async run(net) {
      const price_components = [
        { type: "FLAT", price: 0, step_size: 0 },
        { type: "ENERGY", price: 0, vat: 0, step_size: 1 },
      ] as const;
      const json = tariff("FREE", { elements: [{ price_components: [...price_components] }] });
      checkDone(await net.ask("PUT", `${mine}/FREE`, { json }), { http: 201 });
      expect((await net.ask("GET", `${mine}/FREE`)).body.data).toEqual(json);
      expect(net.eventsOf("tolerated").filter(({ id }) => id?.includes("FREE"))).toEqual([]);
    },
  },
  {
    rule: "P-12",
    name: "an unknown price dimension is kept in its element, and reported; the other elements stay",
    async run(net) {
      const known = tariff("DIM").elements;
      const odd = { price_components: [{ type: "NOISE", price: 1, step_size: 1 }] };
      const json = spoilt(tariff("DIM"), { elements: [...known, odd], type: "FOR_FRIENDS" });
      checkDone(await net.ask("PUT", `${mine}/DIM`, { json }), { http: 201 });
      expect((await net.ask("GET", `${mine}/DIM`)).body.data).toEqual(json);
      const paths = net
        .eventsOf("tolerated")
        .at(-1)
        ?.violations.map(({ path }) => path);
      expect(paths?.sort()).toEqual(["/elements/1/price_components/0/type", "/type"]);
    },
  },
  {
    rule: "P-12",
    name: "an optional field of another type is taken out and reported",
    async run(net) {
      const json = spoilt(tariff("TYPE"), { min_price: 5 });
      checkDone(await net.ask("PUT", `${mine}/TYPE`, { json }), { http: 201 });
      expect((await net.ask("GET", `${mine}/TYPE`)).body.data).toEqual(tariff("TYPE"));
      expect(net.eventsOf("tolerated").at(-1)).toMatchObject({ removed: [{ path: "/min_price" }] });
    },
  },
]);

proveRefused("tariffs that are refused", receiving("tariffs"), [
  ...(["PATCH", "POST"] as const).map(
    (method): Refusal => ({
      rule: "TAR-01",
      name: `there is no ${method}`,
      method,
      path: `${mine}/T1`,
      ask: { json: tariff("T1") },
      http: 405,
      code: 2000,
      says: /^this method is not available here$/,
    }),
  ),
  {
    rule: "TAR-01",
    name: "there is no part of a Tariff to delete",
    method: "DELETE",
    path: `${mine}/T1/elements`,
    http: 404,
    code: 2000,
    says: /^there is nothing at this address$/,
  },
]);
proveRefused("tariffs, strictly", receiving("tariffs", { options: { strict: true } }), [
  {
    rule: "P-12",
    name: "an unknown price dimension",
    method: "PUT",
    path: `${mine}/T1`,
    ask: {
      json: spoilt(tariff("T1"), {
        elements: [{ price_components: [{ type: "NOISE", price: 1, step_size: 1 }] }],
      }),
    },
    http: 200,
    code: 2001,
    says: /^\/elements\/0\/price_components\/0\/type /,
  },
]);
