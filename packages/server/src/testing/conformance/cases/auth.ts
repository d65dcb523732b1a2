import assert from "node:assert/strict";
import { answeredWith, skip, succeeded, survived } from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";
import type { ConformanceContext } from "../context.js";
import { probes } from "./probes.js";

/** The addresses that everybody has, and that token A opens. */
const configuration: readonly (readonly [what: string, url: (context: ConformanceContext) => string])[] = [
  ["versions", ({ subject }) => subject.url],
  ["version details", ({ subject }) => subject.detailsUrl ?? skip("there are no details")],
  ["credentials", (context) => context.at("credentials")],
];

const unknown = "nobody-was-ever-given-this-token";
const swapCase = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => (/[a-z]/.test(letter) ? letter.toUpperCase() : letter.toLowerCase()));

const rejected: readonly Row[] = configuration.flatMap(([what, url]): Row[] => [
  {
    rule: "AUTH-02",
    name: `${what} without a token get 401`,
    run: async (context) => answeredWith(await context.askAt("GET", url(context), { token: null }), 401),
  },
  {
    rule: "AUTH-02",
    name: `${what} with a token that nobody has get 401`,
    run: async (context) => answeredWith(await context.askAt("GET", url(context), { token: unknown }), 401),
  },
]);

const forms: readonly Row[] = [
  {
    rule: "AUTH-01",
    name: "the Base64 of the token after one space opens the door",
    run: async (context) => succeeded(await context.askAt("GET", context.subject.url)),
  },
  {
    rule: "AUTH-02",
    name: "an Authorization header of another scheme gets 401",
    async run(context) {
      const Authorization = `Basic ${btoa(context.subject.token)}`;
      answeredWith(await context.askAt("GET", context.subject.url, { headers: { Authorization } }), 401);
    },
  },
  {
    rule: "AUTH-02",
    name: "an Authorization header without a token gets 401",
    async run(context) {
      for (const Authorization of ["Token", "Token =", "Bearer"])
        answeredWith(await context.askAt("GET", context.subject.url, { headers: { Authorization } }), 401);
    },
  },
  {
    rule: "AUTH-04",
    name: "the token is at most 64 printable characters without space",
    async run({ subject }) {
      assert.match(subject.token, /^[\x21-\x7E]{1,64}$/, "the token that we were given");
    },
  },
  {
    rule: "AUTH-04",
    name: "the token is compared with case",
    async run(context) {
      const swapped = swapCase(context.subject.token);
      if (swapped === context.subject.token) skip("the token has no letters");
      answeredWith(await context.askAt("GET", context.subject.url, { token: swapped }), 401);
    },
  },
  ...(
    [
      ["without padding", (token: string) => `Token ${btoa(token).replace(/=+$/, "")}`],
      ["with a line feed at its end (AMB-01)", (token: string) => `Token ${btoa(`${token}\n`)}`],
      ["as it is, not in Base64 (AMB-02)", (token: string) => `Token ${token}`],
    ] as const
  ).map(
    ([how, header]): Row => ({
      rule: "P-11",
      name: `the token ${how} is taken, or refused with 401`,
      async run(context) {
        const headers = { Authorization: header(context.subject.token) };
        answeredWith(await context.askAt("GET", context.subject.url, { headers }), 200, 401);
      },
    }),
  ),
];

const modules: readonly ConformanceCase[] = probes.flatMap(({ name, send }) =>
  casesFor(
    [name],
    [
      {
        rule: "AUTH-02",
        name: `${name} without a token gets 401`,
        run: async (context) => answeredWith(await send(context, { token: null }), 401),
      },
      {
        rule: "AUTH-02",
        name: `${name} with a token that nobody has gets 401`,
        run: async (context) => answeredWith(await send(context, { token: unknown }), 401),
      },
    ],
  ),
);

/** With token A alone. Nobody's roles are known yet, so that the request is not routed. */
const tokenA: readonly ConformanceCase[] = [
  ...casesFor(
    [],
    [
      {
        rule: "AUTH-03",
        name: "token A opens versions and version details",
        async run(context) {
          for (const [, url] of configuration.slice(0, 2))
            succeeded(await context.askAt("GET", url(context)));
        },
      },
      {
        rule: "AMB-15",
        name: "GET credentials with token A is answered, whatever it says",
        run: async (context) => survived(await context.askAt("GET", context.at("credentials"))),
      },
    ],
    "invited",
  ),
  ...probes
    .filter(({ name }) => name.endsWith(".sender") && name !== "chargingprofiles.sender")
    .flatMap(({ name }) =>
      casesFor(
        [name],
        [
          {
            rule: "AUTH-03",
            name: `token A does not open ${name}`,
            async run(context) {
              const query = { date_from: "2020-01-01T00:00:00Z" };
              answeredWith(await context.askAt("GET", context.at(name), { query }), 401);
            },
          },
        ],
        "invited",
      ),
    ),
  ...casesFor(
    ["commands.receiver"],
    [
      {
        rule: "AUTH-03",
        name: "token A starts no Session",
        async run(context) {
          answeredWith(
            await context.askAt("POST", context.at("commands.receiver", "START_SESSION"), { json: {} }),
            401,
          );
        },
      },
    ],
    "invited",
  ),
  ...(["locations", "sessions", "tariffs", "tokens"] as const).flatMap((module) =>
    casesFor(
      [`${module}.receiver`],
      [
        {
          rule: "AUTH-03",
          name: `token A writes nothing to ${module}.receiver`,
          async run(context) {
            const { country_code, party_id } = context.us;
            const url = context.at(`${module}.receiver`, country_code, party_id, context.fresh());
            answeredWith(await context.askAt("PUT", url, { json: {} }), 401);
          },
        },
      ],
      "invited",
    ),
  ),
];

export const authCases: readonly ConformanceCase[] = [
  ...tokenA,
  ...casesFor([], [...rejected, ...forms]),
  ...modules,
];
