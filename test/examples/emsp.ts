import type { Received } from "@openocpi/protocol";
import { memoryCrud, ocpi } from "@openocpi/server";
import type { CDR, Location, Session, Tariff, Token } from "@openocpi/spec";
import express from "express";

const port = Number(process.env.PORT ?? 3002);
const mov = { country_code: "BE", party_id: "MOV" };
const card = { ...mov, type: "RFID", issuer: "Movendo", whitelist: "NEVER", valid: true } as const;
const last_updated = "2026-01-31T12:00:00Z";
const anna: Token = { ...card, uid: "04E1A2B3", contract_id: "BE-MOV-C00000001-5", last_updated };
const bert: Token = { ...card, uid: "04E1A2B4", contract_id: "BE-MOV-C00000002-1", last_updated };
const withoutCredit = new Set([bert.uid]);

const platform = ocpi({
  roles: [{ ...mov, role: "EMSP", business_details: { name: "Movendo" } }],
  modules: {
    // Ours: the cards of our drivers. A CPO asks in real time whether one of them may charge.
    tokens: {
      sender: {
        ...memoryCrud([anna, bert]),
        async authorize({ token, location }) {
          if (!token.valid) return { allowed: "BLOCKED" };
          if (withoutCredit.has(token.uid)) return { allowed: "NO_CREDIT" };
          return {
            allowed: "ALLOWED",
            authorization_reference: crypto.randomUUID(),
            ...(location && { location }),
          };
        },
      },
    },
    // Theirs: what CPOs tell us.
    locations: { receiver: memoryCrud<Received<Location>>() },
    tariffs: { receiver: memoryCrud<Received<Tariff>>() },
    sessions: { receiver: memoryCrud<Received<Session>>() },
    cdrs: { receiver: memoryCrud<Received<CDR>>() },
    // Our app starts sessions at their charge points: here the results come in.
    commands: { sender: {} },
  },
  publicUrl: `http://localhost:${port}/ocpi`,
  network: { allowPrivate: true }, // partners on this machine, to try it
  onEvent(event) {
    if (event.type === "request" && event.direction === "in") console.log(event.operation, event.status_code);
  },
});

const app = express();
app.use("/ocpi", platform.router);

// What our app calls when Anna presses "start": the answer comes at once, the result when the charge point has spoken.
app.post("/app/start/:location_id", async ({ params: { location_id } }, response) => {
  const started = await platform.commands.startSession({ partner: "oca" }, { token: anna, location_id });
  const { result } = (await started.result) ?? started.response;
  response.json({ result });
});

app.listen(port, async () => {
  const { token } = await platform.invite({ id: "oca" });
  console.log(`http://localhost:${port}/ocpi/versions opens with ${token}`);
});
