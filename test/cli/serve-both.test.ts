import { describe, expect, it } from "vitest";
import { type Service, service, type Told } from "./service.js";

const local = ["--allow-private"];

/** Waits until a side has read these modules of the other, each with so many objects. */
async function pulled(running: Service, wanted: Readonly<Record<string, number>>): Promise<void> {
  for (const [module, stored] of Object.entries(wanted))
    expect(await running.tells({ type: "pull", phase: "finished", module })).toMatchObject({
      received: stored,
      stored,
      total: stored,
    });
}

/** What no event between two platforms of ours should be. */
const complaints = (running: Service): Told[] =>
  running
    .told()
    .filter(
      ({ type, http, status_code }) =>
        ["tolerated", "refused", "withheld", "claim", "error"].includes(String(type)) ||
        (type === "request" && (http !== 200 || status_code !== 1000)),
    );

async function end(...all: Service[]): Promise<void> {
  for (const running of all) {
    expect(complaints(running)).toEqual([]);
    expect(await running.stop()).toBe(0);
    expect(running.stderr()).toBe("");
  }
}

describe("two openocpi serve processes", () => {
  it("a CPO and an eMSP: register, and exchange everything that is meant for the other", async () => {
    const cpo = await service([...local, "--party", "NL*CPO:CPO", "--registration-token", "TOKEN-A"]);
    const register = ["--register", cpo.ready.versions, "--token", "TOKEN-A"];
    const emsp = await service([...local, "--party", "BE*MSP:EMSP", ...register]);
    await emsp.tells({ type: "connecting", outcome: "connected" });
    await cpo.tells({ type: "partner", status: "registered", by: "register" });
    await pulled(emsp, { locations: 300, tariffs: 2, sessions: 5, cdrs: 5 });
    await pulled(cpo, { tokens: 30 });
    await end(cpo, emsp);
  });

  it("an eMSP and a CPO that registers with it: the same", async () => {
    const emsp = await service([...local, "--party", "BE*MSP:EMSP"]);
    const register = ["--register", emsp.ready.versions, "--token", String(emsp.ready.registration_token)];
    const cpo = await service([...local, "--party", "NL*CPO:CPO", ...register]);
    await pulled(emsp, { locations: 300, tariffs: 2, sessions: 5, cdrs: 5 });
    await pulled(cpo, { tokens: 30 });
    await end(cpo, emsp);
  });

  it("both of them both: everything both ways", async () => {
    const one = await service([
      ...local,
      "--party",
      "NL*ONE:CPO;NL*ONE:EMSP",
      "--registration-token",
      "TOKEN-A",
    ]);
    const register = ["--register", one.ready.versions, "--token", "TOKEN-A"];
    const other = await service([...local, "--party", "BE*CPO:CPO;BE*MSP:EMSP;BE*MS2:EMSP", ...register]);
    await pulled(one, { locations: 300, tariffs: 2, sessions: 5, cdrs: 5, tokens: 60 });
    await pulled(other, { locations: 300, tariffs: 2, sessions: 10, cdrs: 10, tokens: 30 });
    await end(one, other);
  });
});
