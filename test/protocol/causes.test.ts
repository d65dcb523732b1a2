import { causes } from "@openocpi/protocol";
import { expect, test } from "vitest";

const inner = new Error("inner");
const outer = new Error("outer", { cause: inner });
const circle = new Error("circle");
circle.cause = new Error("back", { cause: circle });

test.each<[string, unknown, string[]]>([
  ["an error by itself", inner, ["inner"]],
  ["the one outside first", outer, ["outer", "inner"]],
  ["what is no error is none", "text", []],
  ["nor is a cause that is none", new Error("only", { cause: "text" }), ["only"]],
  ["a circle ends", circle, ["circle", "back"]],
])("causes: %s", (_, error, expected) => {
  expect(causes(error).map(({ message }) => message)).toEqual(expected);
});
