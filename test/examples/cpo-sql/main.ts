import { ocpi } from "@openocpi/server";
import express from "express";
import { started, stopped } from "./charge-points.js";
import { cpo } from "./cpo.js";
import { openDatabase } from "./database.js";

const port = Number(process.env.PORT ?? 3000);
const url = `http://localhost:${port}/ocpi`;
const db = await openDatabase();
// Partners on this machine may be called, to try it. Leave that out where partners are elsewhere.
// With `sync`, cards whose push has failed come all the same.
const platform = ocpi({ ...cpo(db), publicUrl: url, network: { allowPrivate: true }, sync: {} });

const app = express();
app.use("/ocpi", platform.router);
// The rest of the charge point management system. Here: what charge points report.
app.post("/charge-points/:serialNo/started", async ({ params }, response) => {
  await started(db, platform, params.serialNo);
  response.sendStatus(204);
});
app.post("/charge-points/:serialNo/stopped", express.json(), async ({ params, body }, response) => {
  await stopped(db, platform, params.serialNo, Number(body.wattHours));
  response.sendStatus(204);
});
app.listen(port, async () => {
  const { token } = await platform.invite({ id: "movendo" });
  console.log(`${url}/versions opens with ${token}`);
});
