import { findFacts } from "#domain/wording/facts/findFacts";
import { findFindings } from "#domain/wording/findFindings";
import { rewriteMessage } from "#domain/wording/rewriteMessage";
import { verifyRewrite } from "#domain/wording/verify/verifyRewrite";

/** The rules of wording, as this app uses them. They run in the browser; no text leaves it. */
export const engine = { rewriteMessage, findFindings, findFacts, verifyRewrite } as const;

export type Engine = typeof engine;
