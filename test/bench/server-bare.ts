import type { AddressInfo } from "node:net";
import express, { type Request, type Response } from "express";
import { answerUsage, type Recorded, tell } from "./messages.js";

/**
 * The measure of all: Express alone, which reads a body where there is one, and answers with the objects that the
 * platform answered with, by `response.json`, as any app would: the bytes on the wire are the same.
 */
const app = express().disable("x-powered-by").disable("etag");
app.use(express.json({ limit: 10_000_000 }));

process.once("message", (recorded: Recorded[]) => {
  const answers = new Map(
    recorded.map(({ body, ...each }) => [each.url, { ...each, data: JSON.parse(body) }]),
  );
  for (const { method, url } of recorded) {
    const [path = url] = url.split("?");
    const handle = (request: Request, response: Response) => {
      const answer = answers.get(request.originalUrl);
      if (!answer) throw new Error(`nothing was recorded for ${request.originalUrl}`);
      response.status(answer.status).set(answer.headers).json(answer.data);
    };
    app.route(path)[method.toLowerCase() as "get" | "put" | "patch" | "post"](handle);
  }
  const server = app.listen(0, "127.0.0.1", () => {
    tell({ type: "ready", port: (server.address() as AddressInfo).port, token: "" });
    answerUsage();
  });
});
