import { authorization, OcpiError } from "@openocpi/protocol";
import { type ChargingPreferencesAction, memoryCrud } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import { describe, expect, test } from "vitest";
import { type ActingCpo, type ActingRow, proveActing, rival, tokenOfRival } from "../support/actions-cpo.js";
import { type Ask, from } from "../support/conformance-ask.js";
import { checkDone, checkRefused, checkSame } from "../support/conformance-check.js";
import { cdrToken, session } from "../support/conformance-objects.js";
import { foreign, ours, theirs } from "../support/conformance-story.js";

const preferences = { profile_type: "GREEN", departure_time: "2026-03-02T18:00:00Z", energy_need: 20 };

const put = ({ net }: ActingCpo, id: string, ask: Ask = {}) =>
  net.ask("PUT", `/sender/sessions/${id}/charging_preferences`, { json: preferences, ...ask });

type Action = NonNullable<ChargingPreferencesAction["chargingPreferences"]>;
type Word = Awaited<ReturnType<Action>>;

/** Answers so, and keeps what was asked. */
function answering({ does }: ActingCpo, word: Word): Parameters<Action>[0][] {
  const asked: Parameters<Action>[0][] = [];
  does.preferences.chargingPreferences = async (request) => {
    asked.push(request);
    return word;
  };
  return asked;
}

const isNotCapable = { http: 404, code: 2001, says: "CHARGING_PREFERENCES_CAPABLE" };

const word = (answer: Word): ActingRow => ({
  rule: "SESS-04",
  name: `${answer} is a bare string in data, with HTTP 200 and 1000`,
  async run(cpo) {
    answering(cpo, answer);
    const got = await put(cpo, "S1");
    checkDone(got, { data: true });
    expect(got.body.data).toBe(answer);
  },
});

proveActing("charging preferences", [
  ...(
    [
      "ACCEPTED",
      "DEPARTURE_REQUIRED",
      "ENERGY_NEED_REQUIRED",
      "NOT_POSSIBLE",
      "PROFILE_TYPE_NOT_SUPPORTED",
    ] as const
  ).map(word),
  {
    rule: "SESS-04",
    name: "the action gets the Session and the preferences",
    async run(cpo) {
      const asked = answering(cpo, "ACCEPTED");
      await put(cpo, "S1");
      const expected = session("S1", { ...ours, cdr_token: cdrToken(theirs) });
      expect(asked).toEqual([{ session: expected, preferences }]);
    },
  },
  {
    rule: "TYPE-01",
    name: "the id of the Session is compared without case",
    async run(cpo) {
      answering(cpo, "ACCEPTED");
      checkDone(await put(cpo, "s1"), { data: true });
    },
  },
  {
    rule: "SESS-04",
    name: "preferences without profile_type are 2001, and ask nobody",
    async run(cpo) {
      const asked = answering(cpo, "ACCEPTED");
      const answer = await put(cpo, "S1", { json: { energy_need: 20 } });
      checkRefused(answer, { http: 200, code: 2001, says: "/profile_type" });
      expect(asked).toEqual([]);
    },
  },
  {
    rule: "SESS-05",
    name: "an EVSE without the capability is 404 and 2001, and nobody is asked",
    async run(cpo) {
      const asked = answering(cpo, "ACCEPTED");
      checkRefused(await put(cpo, "S2"), isNotCapable);
      expect(asked).toEqual([]);
    },
  },
  {
    rule: "SESS-05",
    name: "without an action no EVSE has the capability",
    async run(cpo) {
      checkRefused(await put(cpo, "S1"), isNotCapable);
    },
  },
  {
    rule: "SESS-05",
    name: "of an EVSE that we do not publish the action decides",
    async run(cpo) {
      answering(cpo, "NOT_POSSIBLE");
      expect((await put(cpo, "S3")).body.data).toBe("NOT_POSSIBLE");
    },
  },
  {
    rule: "P-2",
    name: "an unknown Session is 404",
    async run(cpo) {
      answering(cpo, "ACCEPTED");
      checkRefused(await put(cpo, "S99"), { http: 404, code: 2000, says: "no such Session" });
    },
  },
  {
    rule: "P-2",
    name: "somebody else's Session answers exactly like an unknown one",
    async run(cpo) {
      const asked = answering(cpo, "ACCEPTED");
      checkSame(await put(cpo, "S9"), await put(cpo, "S99"));
      expect(asked).toEqual([]);
    },
  },
  {
    rule: "P-2",
    name: "its own Session is no secret to the other partner",
    async run(cpo) {
      answering(cpo, "ACCEPTED");
      const headers = { Authorization: authorization(tokenOfRival), ...from(rival) };
      checkDone(await put(cpo, "S9", { headers }), { data: true });
    },
  },
  {
    rule: "P-14",
    name: "who speaks for a party that is not its own reaches no Session",
    async run(cpo) {
      answering(cpo, "ACCEPTED");
      checkSame(
        await put(cpo, "S9", { headers: from(foreign) }),
        await put(cpo, "S99", { headers: from(foreign) }),
      );
    },
  },
  {
    rule: "P-21",
    name: "an OcpiError of the action is the answer",
    async run(cpo) {
      cpo.does.preferences.chargingPreferences = async () => {
        throw new OcpiError(2001, "/departure_time is in the past");
      };
      checkRefused(await put(cpo, "S1"), { http: 200, code: 2001, says: "/departure_time is in the past" });
    },
  },
  {
    rule: "P-21",
    name: "an action that throws is 500 and 3000, without detail",
    async run(cpo) {
      const error = new TypeError("secret detail");
      cpo.does.preferences.chargingPreferences = async () => {
        throw error;
      };
      checkRefused(await put(cpo, "S1"), { http: 500, code: 3000, says: "internal error" });
      await cpo.log.until("error", (event) => event.error === error);
    },
  },
  {
    rule: "SESS-04",
    name: "a word that is none of the standard's is kept back",
    async run(cpo) {
      answering(cpo, "PERHAPS" as Word);
      const refused = { http: 200, code: 3000, says: "ChargingPreferencesResponse" };
      checkRefused(await put(cpo, "S1"), refused);
      const { object } = await cpo.log.until("withheld");
      expect(object).toBe("ChargingPreferencesResponse");
    },
  },
]);

describe("between two platforms", () => {
  test("SESS-04: an eMSP tells what its driver wishes, with its client", async () => {
    const own = session("S/1", { country_code: "NL", party_id: "OCA", cdr_token: cdrToken(theirs) });
    await using net = await ocpiNet({
      cpo: {
        modules: {
          sessions: {
            sender: {
              ...memoryCrud([own]),
              chargingPreferences: async ({ preferences }) =>
                preferences.departure_time === undefined ? "DEPARTURE_REQUIRED" : "ACCEPTED",
            },
          },
        },
      },
      emsp: {},
    });
    const { emspToCpo } = await net.connect("emsp", "cpo");
    const { chargingPreferences } = emspToCpo.sessions.sender;
    const at = { session_id: "S/1" };
    expect(await chargingPreferences.put(at, { profile_type: "FAST" })).toBe("DEPARTURE_REQUIRED");
    const wishes = { profile_type: "FAST", departure_time: "2026-03-02T18:00:00Z" } as const;
    expect(await chargingPreferences.put(at, wishes)).toBe("ACCEPTED");
    await expect(chargingPreferences.put({ session_id: "X" }, wishes)).rejects.toMatchObject({ http: 404 });
  });
});
