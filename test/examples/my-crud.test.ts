import { ocpi } from "@openocpi/server";
import { crudContract } from "@openocpi/server/testing";
import type { Location } from "@openocpi/spec";
import { expect, it } from "vitest";
import { MyCrud, type MyKey, type Stored } from "./my-crud.js";

const contract = crudContract<Stored, MyKey>({
  role: "receiver",
  make: () => new MyCrud(),
  sample: (fields): Location => ({
    ...{ ...fields, publish: true, address: "Stationsplein 1", city: "Utrecht", country: "NLD" },
    ...{ coordinates: { latitude: "52.08950", longitude: "5.10980" }, time_zone: "Europe/Amsterdam" },
  }),
  key: ({ country_code, party_id, id }) => ({ country_code, party_id, id }),
});

it("the empty Crud is what the platform takes", async () => {
  const roles = [
    { country_code: "BE", party_id: "MOV", role: "EMSP", business_details: { name: "Movendo" } },
  ] as const;
  const platform = ocpi({ roles, modules: { locations: { receiver: new MyCrud() } } });
  await platform.close();
});

it.each(contract)("passes no test of the contract as it is: $name", async ({ run }) => {
  await expect(run()).rejects.toThrow();
});

it("says of each method that it is not written yet", async () => {
  const crud = new MyCrud();
  const key = { country_code: "NL", party_id: "OCA", id: "LOC1" };
  const context = { partner: "oca", module: "locations", role: "receiver", version: "2.2.1" } as const;
  const asked = { ...context, requestId: "1", correlationId: "2" };
  const query = { offset: 0, limit: 10, owners: [], visibleTo: [] };
  const unchanged = (current: Stored | undefined): Stored => {
    if (!current) throw new Error("there is none");
    return current;
  };
  await expect(crud.list(query, asked)).rejects.toThrow(
    /^list is not written yet; it was called with \[\{"offset"/,
  );
  await expect(crud.get(key, asked)).rejects.toThrow("get is not written yet");
  await expect(crud.update(key, unchanged, asked)).rejects.toThrow("update is not written yet");
  await expect(crud.delete(key, asked)).rejects.toThrow("delete is not written yet");
});
