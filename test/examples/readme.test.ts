import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { authorization } from "@openocpi/protocol";
import { memoryCrud, ocpi } from "@openocpi/server";
import express from "express";
import { afterEach, expect, it } from "vitest";
import { tsx } from "../support/tsx.js";

const [command, ...withTsx] = tsx;

const here = fileURLToPath(new URL(".", import.meta.url));
const source = (name: string) => readFileSync(`${here}${name}.ts`, "utf8");
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

/** Runs an example as it stands in the README, but for its port. */
function start(name: string, port: number, ...words: string[]) {
  const folder = `${here}../dist/examples`;
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}-${port}.ts`;
  writeFileSync(file, source(name).replace(/300\d/g, String(port)));
  const child = spawn(command, [...withTsx, file, ...words], { stdio: ["ignore", "pipe", "inherit"] });
  running.push(child);
  return child;
}

async function freePort(): Promise<number> {
  const server = express().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

it.each(["host", "call"])("the README shows %s.ts as it is", (name) => {
  expect(readFileSync(`${here}../../README.md`, "utf8")).toContain(`\`\`\`ts\n${source(name)}\`\`\``);
});

it("twelve lines host a Location", async () => {
  const port = await freePort();
  const [output] = await once(start("host", port).stdout, "data");
  const token = String(output).trim().split(" ").at(-1) ?? "";
  const url = `http://localhost:${port}/ocpi/versions`;
  expect(String(output)).toContain(url);
  const response = await fetch(url, { headers: { Authorization: authorization(token) } });
  expect(await response.json()).toMatchObject({ status_code: 1000, data: [{ version: "2.2.1" }] });
});

it("five lines call a partner", async () => {
  const owner = { country_code: "NL", party_id: "OCA" };
  const address = {
    address: "Stationsplein 1",
    city: "Utrecht",
    country: "NLD",
    time_zone: "Europe/Amsterdam",
  };
  const coordinates = { latitude: "52.08950", longitude: "5.10980" };
  const last_updated = "2026-01-31T12:00:00Z";
  const location = {
    ...owner,
    id: "LOC1",
    name: "Station",
    publish: true,
    ...address,
    coordinates,
    last_updated,
  };
  const platform = ocpi({
    roles: [{ ...owner, role: "CPO", business_details: { name: "Oranje Laadpalen" } }],
    modules: { locations: { sender: memoryCrud([location]) } },
  });
  const roles = [
    { role: "EMSP", country_code: "BE", party_id: "MOV", business_details: { name: "Movenda" } },
  ] as const;
  await platform.importPartner({
    id: "msp",
    tokenTheyUse: "their-token",
    tokenWeUse: "ours",
    roles,
    endpoints: [],
  });
  const server = express().use("/ocpi", platform.router).listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  try {
    const [output] = await once(start("call", port, "their-token").stdout, "data");
    expect(String(output)).toBe("LOC1 Station 0\n");
  } finally {
    server.close();
    await platform.close();
  }
});
