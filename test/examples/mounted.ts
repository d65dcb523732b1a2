import { memoryCrud, ocpi } from "@openocpi/server";
import type { Location } from "@openocpi/spec";
import express, { type ErrorRequestHandler } from "express";

const port = Number(process.env.PORT ?? 3004);
const platform = ocpi({
  roles: [
    { country_code: "NL", party_id: "OCA", role: "CPO", business_details: { name: "Oranje Laadpalen" } },
  ],
  modules: { locations: { sender: memoryCrud<Location>() } },
});

// An app as it was, with routes, a body parser and an error handler of its own.
const app = express();
app.set("trust proxy", "loopback"); // behind a proxy, partners are told the address that they used
app.use(express.json({ limit: "1mb" })); // whatever runs before the router holds for OCPI too: also this limit
app.get("/health", (_request, response) => void response.json({ healthy: true }));
app.post("/invoices", ({ body }, response) => {
  if (typeof body.number !== "string") throw new Error("an invoice has a number");
  response.status(201).json({ stored: body.number });
});

// The one line that OCPI takes. Before the error handler of the app, which gets none of its errors.
app.use("/roaming/ocpi", platform.router);

const onError: ErrorRequestHandler = (error, _request, response, _next) =>
  void response.status(500).json({ oops: error.message });
app.use(onError);

app.listen(port, async () => {
  const { token } = await platform.invite();
  console.log(`http://localhost:${port}/roaming/ocpi/versions opens with ${token}`);
});
