import type { Sent } from "./exchange.js";

const escaped = (bytes: string, form: (code: number) => string): string =>
  bytes.replace(/[^\x20-\x7e]|['\\]/g, (sign) => form(sign.charCodeAt(0)));

/** Bytes as the shell reads them. */
const quoted = (bytes: string): string =>
  `$'${escaped(bytes, (code) => `\\x${code.toString(16).padStart(2, "0")}`)}'`;

/** Writes bytes, a NUL among them too. */
const printed = (bytes: Buffer): string =>
  `printf %b '${escaped(bytes.toString("latin1"), (code) => `\\0${code.toString(8).padStart(3, "0")}`)}'`;

/** A command that sends the same request. */
export function curl(base: string, { method, target, headers, body }: Sent): string {
  const parts = [
    `curl -i --path-as-is --globoff -X ${quoted(method)}`,
    ...headers.map(([name, value]) => `-H ${quoted(value === "" ? `${name};` : `${name}: ${value}`)}`),
    ...(body ? ["--data-binary @-"] : []),
    quoted(new URL(base).origin + target),
  ];
  return (body ? `${printed(body)} | ` : "") + parts.join(" ");
}

/** A command that sends these bytes. */
export const netcat = (port: number, bytes: Buffer): string => `${printed(bytes)} | nc 127.0.0.1 ${port}`;

/** A command that answers one request with these bytes. */
export const netcatAnswer = (bytes: Buffer): string => `${printed(bytes)} | nc -l 8080`;
