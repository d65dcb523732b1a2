import { conformanceRules } from "../testing/conformance/rules.js";
import type { FoundViolation, PartnerViolations } from "./violation-report.js";

/** The findings about a partner as one HTML page that needs nothing else. */
export function violationPage({ partner, since, requests, findings, others }: PartnerViolations): string {
  const times = findings.reduce((sum, { count }) => sum + count, others);
  const rows = findings.map(row).join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>OCPI 2.2.1: what differs, ${escaped(partner)}</title>
<style>${style}</style>
</head>
<body>
<h1>What differs from OCPI 2.2.1</h1>
<p>Partner: <strong>${escaped(partner)}</strong>. Watched since ${moment(since)}; ${counted(requests, "request")} in both directions.</p>
${times === 0 ? "<p>Nothing was found.</p>" : table(times, rows)}
${others > 0 ? `<p>Further kinds, too many to list: ${counted(others, "time")}.</p>` : ""}
<p class="note">Values are left out on purpose. <code>*</code> stands for any place in a list. The request is named by its X-Request-ID.</p>
</body>
</html>
`;
}

const table = (
  times: number,
  rows: string,
): string => `<p>What was received from you differs from the standard in the following ways, ${counted(times, "time")} in all.
The links lead to the section of OCPI.</p>
<table>
<thead><tr><th>Where</th><th>What is wrong</th><th>What we did</th><th>How often</th><th>Last seen</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>`;

function row({
  object,
  path,
  message,
  outcome,
  rule,
  section,
  count,
  lastSeen,
  example,
}: FoundViolation): string {
  const name = section ? `<a href="${escaped(section)}">${escaped(object)}</a>` : escaped(object);
  const { operation, requestId } = example;
  const says = rulesById.get(rule ?? "");
  const last = [
    ...(operation === undefined ? [] : [escaped(operation)]),
    `at <code>${escaped(example.path || "/")}</code>`,
    ...(requestId === undefined ? [] : [`in <code>${escaped(requestId)}</code>`]),
  ];
  return `<tr>
<td>${name}<br><code>${escaped(path || "/")}</code></td>
<td>${escaped(message)}${rule === undefined ? "" : `<br><small>${escaped(says ? `${rule}: ${says}` : rule)}</small>`}</td>
<td>${did[outcome]}</td>
<td class="count">${count}</td>
<td>${moment(lastSeen)}<br><small>${last.join(" ")}</small></td>
</tr>`;
}

const did: Readonly<Record<FoundViolation["outcome"], string>> = {
  tolerated: "taken as it came",
  removed: "left out; the rest was taken",
  refused: "refused",
};

const rulesById = new Map(conformanceRules.map(({ id, says }) => [id, says]));

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
const moment = (at: string): string => escaped(`${at.slice(0, 16).replace("T", " ")} UTC`);

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? "");

const style = `
body { font: 15px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #ccc; padding: .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
tr { break-inside: avoid }
.count { text-align: right }
small, .note { color: #555 }
@media print { body { margin: 0; max-width: none; font-size: 10pt } a::after { content: " (" attr(href) ")"; font-size: 8pt } }
`;
