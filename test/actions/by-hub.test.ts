import { memoryPending, type Party } from "@openocpi/protocol";
import { memoryCrud } from "@openocpi/server";
import { type OcpiNet, ocpiNet } from "@openocpi/server/testing";
import type { ClientInfo, Session } from "@openocpi/spec";
import { describe, expect, it, onTestFinished } from "vitest";
import { driver } from "../support/actions-bodies.js";
import { cdrToken, clientInfo, session } from "../support/conformance-objects.js";
import { location } from "../support/conformance-story.js";
import { playHub } from "../support/played-hub.js";

const oca: Party = { country_code: "NL", party_id: "OCA" };
const mov: Party = { country_code: "BE", party_id: "MOV" };

/** An eMSP and a CPO that know each other by a Hub alone. */
async function stage() {
  const hub = await playHub();
  const pending = memoryPending();
  const net: OcpiNet<"cpo" | "emsp"> = await ocpiNet({
    cpo: {
      modules: {
        locations: { sender: memoryCrud([location("LOC1")]) },
        commands: {
          receiver: {
            async startSession({ authorization_reference }) {
              const started = session("S-1", {
                ...{ ...oca, cdr_token: cdrToken(mov) },
                ...(authorization_reference !== undefined && { authorization_reference }),
              });
              const emsp = await net.cpo.platform.party(mov);
              const later = emsp.sessions.receiver.put({ ...oca, session_id: "S-1" }, started);
              return { result: "ACCEPTED", later: later.then(() => ({ result: "ACCEPTED" })) };
            },
          },
        },
      },
    },
    emsp: {
      pending,
      modules: {
        commands: { sender: {} },
        chargingprofiles: { sender: {} },
        sessions: { receiver: memoryCrud<Session>() },
        hubclientinfo: { receiver: memoryCrud<ClientInfo>() },
      },
    },
  });
  onTestFinished(() => net.close());
  await hub.join("cpo", oca, net.cpo, { carries: [mov] });
  await hub.join("emsp", mov, net.emsp, { carries: [oca] });
  return { hub, net, pending, platform: net.emsp.platform };
}
const request = { token: driver, location_id: "LOC1" };

describe("a command by a Hub", () => {
  it("goes to the party and back, its result and its Session too (ROUT-02, P-21)", async () => {
    const { hub, platform } = await stage();
    const { id, response, result, session: started } = await platform.commands.startSession(oca, request);
    expect(response).toMatchObject({ result: "ACCEPTED" });
    expect(await result).toEqual({ result: "ACCEPTED" });
    expect(await started).toMatchObject({ ...oca, id: "S-1" });
    expect(hub.seen).toMatchObject([
      { member: "emsp", path: "/receiver/commands/START_SESSION", routing: { to: oca, from: mov } },
      { member: "cpo", method: "PUT", routing: { to: mov, from: oca } },
    ]);
    expect(await platform.result(id)).toMatchObject({ partner: "hub", state: "completed" });
  });

  it("to the Hub, not to a party, is an open request: the Hub finds the CPO (ROUT-05)", async () => {
    const { hub, platform } = await stage();
    hub.open = () => "cpo";
    const { result } = await platform.commands.startSession({ partner: "hub" }, request);
    expect(await result).toEqual({ result: "ACCEPTED" });
    expect(hub.seen[0]?.routing).toEqual({ from: mov });
  });

  it("to a party that is OFFLINE is not sent, and nothing is waited for (HCI-02)", async () => {
    const { hub, platform, pending } = await stage();
    const info = clientInfo({ ...oca, role: "CPO", status: "OFFLINE" });
    const told = await hub.tell("emsp", "PUT", "/receiver/hubclientinfo/NL/OCA", info);
    expect(told).toMatchObject({ status_code: 1000 });
    for (const asked of [
      () => platform.commands.startSession(oca, request),
      () => platform.chargingProfiles.clear(oca, { session_id: "S-1" }),
    ])
      await expect(asked()).rejects.toMatchObject({ name: "NoRoute", reason: "offline" });
    expect(hub.seen).toEqual([]);
    expect(await pending.due(new Date(8.64e15))).toEqual([]);
  });

  it("to a party that is OFFLINE as eMSP alone is sent, as CPO is not: it is a CPO that is asked", async () => {
    const { hub, platform } = await stage();
    const tell = (role: "CPO" | "EMSP", status: "CONNECTED" | "OFFLINE") =>
      hub.tell("emsp", "PUT", "/receiver/hubclientinfo/NL/OCA", clientInfo({ ...oca, role, status }));
    await tell("EMSP", "OFFLINE");
    await tell("CPO", "CONNECTED");
    expect(await (await platform.commands.startSession(oca, request)).result).toEqual({ result: "ACCEPTED" });
    await tell("EMSP", "CONNECTED");
    await tell("CPO", "OFFLINE");
    const refused = platform.commands.startSession(oca, request);
    await expect(refused).rejects.toMatchObject({ reason: "offline" });
  });
});
