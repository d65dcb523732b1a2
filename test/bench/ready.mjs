// Answers its first request, then says how long that took since the process began. Not TypeScript, for a loader would be
// measured along.
import { memoryCrud, ocpi } from "@openocpi/server";
import express from "express";

const role = { role: "CPO", country_code: "NL", party_id: "OCA", business_details: { name: "Oranje" } };
const platform = ocpi({ roles: [role], modules: { locations: { sender: memoryCrud([]) } } });
const { token } = await platform.invite();
const server = express()
  .use("/ocpi", platform.router)
  .listen(0, "127.0.0.1", async () => {
    const response = await fetch(`http://127.0.0.1:${server.address().port}/ocpi/versions`, {
      headers: { Authorization: `Token ${btoa(token)}` },
    });
    if (response.status !== 200) throw new Error(`HTTP ${response.status}`);
    process.send({ ms: performance.now() });
  });
