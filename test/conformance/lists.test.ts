import { type Modules, memoryCrud } from "@openocpi/server";
import type { CDR, ClientInfo, Location, Session, Tariff, Token } from "@openocpi/spec";
import { expect } from "vitest";
import type { Answer } from "../support/conformance-ask.js";
import { checkDone, checkRefused } from "../support/conformance-check.js";
import type { Net } from "../support/conformance-net.js";
import { cdr, clientInfo, hosting, own, session, tariff, token } from "../support/conformance-objects.js";
import { prove, type Row } from "../support/conformance-rows.js";
import { foreign, location, ours } from "../support/conformance-story.js";

/** A minute each: A at 09:00:00, B at 09:01:00 … A and B are the newest to be created, and the oldest to be changed. */
const names = [..."CDEFGAB"];
const moment = (name: string) => `2026-03-02T09:0${"ABCDEFG".indexOf(name)}:00Z`;
const about = (name: string) => ({ ...ours, last_updated: moment(name) });

/** What every module is asked with, one object by each name, and one of another party. */
const modules = {
  locations: {
    held: () => ({
      sender: memoryCrud<Location>([
        ...names.map((name) => location(name, about(name))),
        location("Z", foreign),
      ]),
    }),
    name: "id",
  },
  sessions: {
    held: () => ({
      sender: memoryCrud<Session>([
        ...names.map((name) => session(name, { ...own, ...about(name) })),
        session("Z", { cdr_token: own.cdr_token, ...foreign }),
        session("Y", { ...own, cdr_token: { ...own.cdr_token, ...foreign } }),
      ]),
    }),
    name: "id",
  },
  cdrs: {
    held: () => ({
      sender: memoryCrud<CDR>([
        ...names.map((name) => cdr(name, { ...own, ...about(name) })),
        cdr("Z", { cdr_token: own.cdr_token, ...foreign }),
        cdr("Y", { ...own, cdr_token: { ...own.cdr_token, ...foreign } }),
      ]),
    }),
    name: "id",
  },
  tariffs: {
    held: () => ({
      sender: memoryCrud<Tariff>([...names.map((name) => tariff(name, about(name))), tariff("Z", foreign)]),
    }),
    name: "id",
  },
  tokens: {
    held: () => ({
      sender: memoryCrud<Token>([...names.map((name) => token(name, about(name))), token("Z", foreign)]),
    }),
    name: "uid",
  },
  hubclientinfo: {
    held: () => ({
      sender: memoryCrud<ClientInfo>(
        names.map((name) => clientInfo({ ...about(name), country_code: "DE", party_id: name })),
      ),
    }),
    name: "party_id",
  },
} satisfies { [M in keyof Modules]: { held(): Modules[M]; name: string } };

const since = "date_from=2026-01-01T00:00:00Z";
const linkOf = ({ headers }: Answer): URL | undefined => {
  const target = /^<([^<>]+)>; rel="next"$/.exec(headers.get("link") ?? "")?.[1];
  return target === undefined ? undefined : new URL(target);
};

for (const [module, { held, name }] of Object.entries(modules)) {
  const path = `/sender/${module}`;
  const options = { data: true, routed: module !== "hubclientinfo" };
  const listed = ({ items }: Answer) => items.map((item) => item[name]).join("");
  const list = async ({ ask }: Net, query: string): Promise<Answer> => {
    const answer = await ask("GET", `${path}?${query}`);
    checkDone(answer, options);
    return answer;
  };
  const found: [string, string, string, string][] = [
    ["PAGE-01", since, "CDE", "7"],
    ["PAGE-01", `${since}&offset=5`, "AB", "7"],
    ["PAGE-01", `${since}&offset=1&limit=2`, "DE", "7"],
    ["PAGE-02", "date_from=2026-03-02T09:04:00Z", "EFG", "3"],
    ["PAGE-02", "date_from=2026-03-02T09:01:00Z&date_to=2026-03-02T09:03:00Z", "CB", "2"],
    ["PAGE-02", "date_from=2026-03-02T09:00:00.001Z&date_to=2026-03-02T09:01:00.001Z", "B", "1"],
    ["PAGE-04", `${since}&offset=7`, "", "7"],
    ["PAGE-05", `${since}&limit=1000`, "CDE", "7"],
    ["AMB-32", "date_from=2026-03-02T09:04:00Z&date_to=2026-03-02T09:02:00Z", "", "0"],
  ];
  prove(`the list of ${module}`, hosting({ [module]: held() }, { options: { limits: { pageSize: 3 } } }), [
    ...found.map(
      ([rule, query, expected, total]): Row => ({
        rule,
        name: `${query}: ${expected || "nothing"} of ${total}`,
        async run(net) {
          const answer = await list(net, query);
          expect(listed(answer)).toBe(expected);
          expect(answer.headers.get("x-total-count")).toBe(total);
        },
      }),
    ),
    {
      rule: "PAGE-03",
      name: "Links lead through all pages, oldest first (PAGE-06), with the filters kept",
      async run(net) {
        const pages = [await list(net, `${since}&date_to=2026-03-02T09:06:00Z&limit=4`)];
        for (let link = linkOf(pages[0] as Answer); link; link = linkOf(pages.at(-1) as Answer)) {
          expect(link.searchParams.get("date_to")).toBe("2026-03-02T09:06:00Z");
          expect(link.searchParams.get("limit")).toBe("3");
          pages.push(await net.askHost("GET", link.pathname + link.search));
        }
        expect(pages.map(listed)).toEqual(["CDE", "FAB"]);
        expect(pages.map(({ headers }) => headers.get("x-total-count"))).toEqual(["6", "6"]);
        expect(pages.map(({ headers }) => headers.get("x-limit"))).toEqual(["3", "3"]);
      },
    },
    {
      rule: "AMB-32",
      name: "what means nothing is 2001, which names the parameter",
      async run({ ask }) {
        const refused = { http: 200, code: 2001, routed: options.routed };
        for (const parameter of ["limit=0", "limit=x", "offset=-1", "date_to=yesterday"]) {
          const says = new RegExp(`^/query/${parameter.split("=")[0]} `);
          checkRefused(await ask("GET", `${path}?${since}&${parameter}`), { ...refused, says });
        }
      },
    },
  ]);
  prove(`an empty list of ${module}`, hosting({ [module]: { sender: memoryCrud() } }), [
    {
      rule: "PAGE-04",
      name: "is an empty list, of 0, without Link",
      async run(net) {
        const { body, headers } = await list(net, since);
        expect(body.data).toEqual([]);
        expect([headers.get("x-total-count"), headers.get("x-limit"), headers.get("link")]).toEqual([
          "0",
          "100",
          null,
        ]);
      },
    },
  ]);
}
