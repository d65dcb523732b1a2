import { runConformance } from "@openocpi/server/testing";

const [url = "", ...tokenA] = process.argv.slice(2);
const results = await runConformance({ url, tokenA, callback: { host: "127.0.0.1" } });
for (const { outcome, level, rule, name, message } of results)
  if (outcome === "failed") console.log(`${level} ${rule}: ${name}\n  ${message}`);
console.log(results.filter(({ outcome }) => outcome === "passed").length, "of", results.length, "passed");
