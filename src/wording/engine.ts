import { checkBeforeSend } from "#domain/wording/checkBeforeSend";
import { findFacts } from "#domain/wording/facts/findFacts";
import { rewriteMessage } from "#domain/wording/rewriteMessage";
import { verifyRewrite } from "#domain/wording/verify/verifyRewrite";

/** The rules of wording, as this app uses them. They run in the browser; no text leaves it. */
export const engine = { rewriteMessage, checkBeforeSend, findFacts, verifyRewrite } as const;

export type Engine = typeof engine;
