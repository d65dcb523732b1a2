import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const service = spawn("node_modules/.bin/openocpi", ["serve", "--port", "0", "--json"], {
  stdio: ["ignore", "pipe", "inherit"],
});
const [line] = await once(createInterface({ input: service.stdout }), "line");
const { ready, versions, docs } = JSON.parse(line);
assert.equal(ready, true);
assert.equal((await fetch(versions)).status, 401);
assert.match(await (await fetch(docs)).text(), /^<!DOCTYPE html>/);
service.kill("SIGTERM");
const [code] = await once(service, "exit");
assert.equal(code, 0);
console.log("Command: openocpi served, and ended when it was told to");
