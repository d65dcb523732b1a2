import express from "express";
import { describe, expect, it } from "vitest";
import { net as startNet } from "../support/conformance-net.js";
import { location, ours } from "../support/conformance-story.js";

/** Names of characters of one byte, of two, of four, and some of each; a page of them is written in another way than a single object. */
const names = {
  "one byte": "Parking".repeat(5),
  "a few of two": "Königstraße".repeat(4),
  "two bytes": "é".repeat(40),
  "four bytes": "🔋".repeat(40),
};

describe("an answer is the JSON of its objects, in UTF-8 (HTTP-01)", () => {
  it.each(Object.entries(names))("%s", async (_, name) => {
    const locations = Array.from({ length: 100 }, (_, index) => location(`L${index}`, { ...ours, name }));
    await using net = await startNet({ locations });
    const list = await net.ask("GET", "/sender/locations");
    expect(list.body.data).toEqual(locations);
    expect(Number(list.headers.get("Content-Length"))).toBeGreaterThan(16_000);
    const one = await net.ask("GET", "/sender/locations/L7");
    expect(one.body.data).toEqual(locations[7]);
  });

  it("a host may look at the headers, and change them, until it ends", async () => {
    const seen: unknown[] = [];
    await using net = await startNet({
      host: (router) =>
        express()
          .use((_request, response, next) => {
            const { end } = response;
            response.end = ((text: string) => {
              seen.push(response.getHeader("X-Request-ID"));
              response.setHeader("X-Served-By", "a host");
              return end.call(response, text, "utf8");
            }) as typeof end;
            next();
          })
          .use("/ocpi", router),
    });
    const answer = await net.ask("GET", "/sender/locations", { headers: { "X-Request-ID": "R-1" } });
    expect(answer.headers.get("X-Served-By")).toBe("a host");
    expect(seen).toEqual(["R-1"]);
  });
});
