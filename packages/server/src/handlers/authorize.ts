import { includesParty, OcpiError, statusCodes } from "@openocpi/protocol";
import { validate } from "@openocpi/spec";
import type { AuthorizeAction, AuthorizeAnswer, AuthorizeQuestion } from "../actions.js";
import { answered } from "./answered.js";
import type { Handler } from "./call.js";
import { tokenType } from "./hosted.js";
import { isVisible } from "./outgoing.js";

/** POST authorize: what an eMSP answers to a CPO that asks about one of its Tokens (TOK-02 to TOK-04). */
export const authorize: Handler<"tokens.sender.authorize.post"> = async (call, env) => {
  const { path, query, body, parties, context } = call;
  const tokens = env.modules.tokens?.sender;
  const token = await tokens?.get({ id: path.token_uid, type: tokenType(query) }, context);
  const isKnown = token && includesParty(parties.ours, token) && isVisible(env, call, "tokens", token);
  if (!tokens || !isKnown) {
    throw new OcpiError(statusCodes.unknownToken, "this Token is not known", { http: 404 });
  }
  const question = { token, ...(body && { location: body }) };
  const { location, ...answer } = await decide(tokens, question, context);
  const isToldWhere = body !== undefined && answer.allowed === "ALLOWED" && location !== undefined;
  return { data: answered(call, env, { ...answer, ...(isToldWhere && { location }), token }) };
};

/** Where they ask about is theirs to name, but what is sent back is held to the document. */
const isSendable = (location: AuthorizeQuestion["location"]): boolean =>
  location !== undefined && validate("LocationReferences", location).length === 0;

const decide = async (
  tokens: AuthorizeAction,
  question: AuthorizeQuestion,
  context: Parameters<NonNullable<AuthorizeAction["authorize"]>>[1],
): Promise<AuthorizeAnswer> =>
  tokens.authorize
    ? tokens.authorize(question, context)
    : {
        allowed: question.token.valid ? "ALLOWED" : "BLOCKED",
        ...(isSendable(question.location) && { location: question.location }),
      };
