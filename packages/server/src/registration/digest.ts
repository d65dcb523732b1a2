import { hash, randomBytes } from "node:crypto";

/** What is kept of a token: its SHA-256 in hexadecimal. Tokens are random and long, so that needs no salt and no slow hash (P-8). */
export const digest = (token: string): string => hash("sha256", token, "hex");

/** A new credentials token: 256 random bits, 43 characters. */
export const newToken = (): string => randomBytes(32).toString("base64url");
