/** Answers its first request, then says how long that took since the process began. */
import type { AddressInfo } from "node:net";
import { memoryCrud, ocpi } from "@openocpi/server";
import express from "express";
import { tell } from "./messages.js";
import { ours } from "./objects.js";

const role = { ...ours, role: "CPO", business_details: { name: "Oranje" } } as const;
const platform = ocpi({ roles: [role], modules: { locations: { sender: memoryCrud([]) } } });
const { token } = await platform.invite();
const server = express()
  .use("/ocpi", platform.router)
  .listen(0, "127.0.0.1", async () => {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/ocpi/versions`, {
      headers: { Authorization: `Token ${btoa(token)}` },
    });
    if (response.status !== 200) throw new Error(`HTTP ${response.status}`);
    tell({ type: "answered", ms: performance.now() });
  });
