import { failed, ok, type Reply, type Seen } from "./handshake-http.js";
import { aCpo, type ScriptedPartner } from "./handshake-partner.js";

type Method = "DELETE" | "POST";

/** A CPO that has no PUT of credentials, and holds whoever comes to its tokens. */
export interface RotatingPartner extends ScriptedPartner {
  /** Its tokens A that work, by whether they work again. */
  readonly tokensA: Map<string, { reusable: boolean }>;
  /** The token C of the connection, if there is one. */
  tokenC(): string | undefined;
  /** What it answers the next requests with, one after another: without having done what it was asked, or after it. */
  readonly next: Record<Method, { done: boolean; reply: Reply }[]>;
  /** What it answers to a PUT. */
  put: Reply;
  /** Runs as it is asked, before anything else. */
  during: Partial<Record<Method, () => Promise<void>>>;
  /** What it was asked since it was last asked this, without the tokens' Base64: `DELETE /credentials c1`. */
  lately(): string[];
}

/** What it is called with where it comes with credentials of its own. */
export const ownToken = "made-by-the-partner";

const tokenOf = ({ headers }: Seen): string => atob(headers.authorization?.slice("Token ".length) ?? "");

export async function rotatingPartner(): Promise<RotatingPartner> {
  const partner = await aCpo();
  const tokensA: RotatingPartner["tokensA"] = new Map([["a1", { reusable: false }]]);
  const next: RotatingPartner["next"] = { DELETE: [], POST: [] };
  const during: RotatingPartner["during"] = {};
  let tokenC: string | undefined;
  let made = 0;
  let told = 0;
  const stranger = failed(2000, "who?", 401);
  const isKnown = (token: string) => token === tokenC || tokensA.has(token) || token === ownToken;
  const open = (data: () => unknown) => (request: Seen) =>
    isKnown(tokenOf(request)) ? ok(data()) : stranger;
  const act: Record<string, (token: string) => Reply> = {
    DELETE(token) {
      if (token !== tokenC) return stranger;
      tokenC = undefined;
      return ok();
    },
    POST(token) {
      const tokenA = tokensA.get(token);
      if (!tokenA) return stranger;
      if (tokenC !== undefined) return failed(2000, "registered already", 405);
      if (!tokenA.reusable) tokensA.delete(token);
      tokenC = `c${++made}`;
      return ok(partner.credentials(tokenC));
    },
  };
  partner.script.versions = open(() => [{ version: "2.2.1", url: `${partner.origin}/2.2.1` }]);
  partner.script.details = open(() => ({ version: "2.2.1", endpoints: partner.endpoints }));
  partner.script.credentials = async (request) => {
    const method = request.method as Method;
    const answer = act[method];
    if (!answer) return rotating.put;
    await during[method]?.();
    const scripted = next[method].shift();
    if (scripted && !scripted.done) return scripted.reply;
    const reply = answer(tokenOf(request));
    return scripted?.reply ?? reply;
  };
  const rotating: RotatingPartner = Object.assign(partner, {
    put: failed(2000, "no such method", 405),
    tokensA,
    tokenC: () => tokenC,
    next,
    during,
    lately() {
      const lines = partner.seen.slice(told).map((seen) => `${seen.method} ${seen.path} ${tokenOf(seen)}`);
      told = partner.seen.length;
      return lines;
    },
  });
  return rotating;
}
