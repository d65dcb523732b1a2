const logo = (words: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="46" height="14" viewBox="0 0 46 14"><text x="0" y="11" font-family="sans-serif" font-size="11" fill="#4f8ff7">${words}</text></svg>`,
  )}`;

/**
 * Makes the rendered page need nothing from elsewhere, and checks that each change found its place: another version of
 * the renderer may be another page.
 */
export function finish(html: string): string {
  // What is rendered beforehand has addresses that only a web server could answer; the script renders it anew.
  const emptied = replaced(
    html,
    /<div id="redoc">.*<\/div>(?=\s*<script type="module">)/s,
    '<div id="redoc"></div>',
  );
  return replaced(emptied, /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, logo("Redoc"));
}

function replaced(text: string, pattern: RegExp, by: string): string {
  const result = text.replace(pattern, () => by);
  if (result === text) throw new Error(`the rendered page has nothing like ${pattern}`);
  return result;
}
