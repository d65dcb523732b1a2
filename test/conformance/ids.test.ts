import { memoryCrud } from "@openocpi/server";
import type { Location } from "@openocpi/spec";
import { expect } from "vitest";
import { checkDone, checkSame } from "../support/conformance-check.js";
import { prove, type Row } from "../support/conformance-rows.js";
import { connector, evse, pushed, updated } from "../support/conformance-story.js";

const mine = "/receiver/locations/BE/MOV";
const ids = [
  "a/b",
  "a//b",
  "a*b",
  "a b",
  "a%b",
  "%41",
  "a%2Fb",
  "a?b#c",
  "..a",
  "é",
  "日本",
  "__proto__",
  "constructor",
  "toString",
  "+",
  "a&b=c",
  "'\"<>",
];
prove(
  "ids",
  { options: { modules: { locations: { receiver: memoryCrud<Location>() } } } },
  ids.flatMap((id): Row[] => {
    const encoded = encodeURIComponent(id);
    const path = `${mine}/${encoded}`;
    return [
      {
        rule: "TYPE-01",
        name: `${JSON.stringify(id)} is decoded exactly once, and names one object`,
        async run({ ask }) {
          checkSame(await ask("GET", path), await ask("GET", `${mine}/NONE`));
          const json = pushed(id, { evses: [evse({ uid: id, connectors: [connector({ id })] })] });
          checkDone(await ask("PUT", path, { json }), { http: 201 });
          expect((await ask("GET", path)).body.data).toEqual(json);
          expect((await ask("GET", `${path}/${encoded}`)).body.data).toMatchObject({ uid: id });
          checkDone(await ask("PATCH", `${path}/${encoded}/${encoded}`, { json: { last_updated: updated } }));
          expect((await ask("GET", `${path}/${encoded}/${encoded}`)).body.data).toEqual(connector({ id }));
        },
      },
    ];
  }),
);
