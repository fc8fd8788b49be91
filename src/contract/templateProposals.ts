import { z } from "zod";
import { endpoint } from "./endpoint";
import { Person } from "./people";

/**
 * How far a text has come.
 *
 * `good`: nothing was found. `findings-only`: something was found, and only a person may change it
 * (legal, security, money, invalid Liquid, or it is not ours to write). `proposed`: we have a
 * proposal. `edited`: somebody changed it by hand. `asked`: somebody asks another admin to approve.
 * `approved`, `refused`: an admin decided. `applied`: the words are in the help desk. `rolled-back`:
 * they were taken back. `drifted`: somebody edited them in the help desk after they were applied.
 */
export const ProposalState = z.enum([
  "good",
  "findings-only",
  "proposed",
  "edited",
  "asked",
  "approved",
  "refused",
  "applied",
  "rolled-back",
  "drifted",
]);
export type ProposalState = z.infer<typeof ProposalState>;

/** Somebody did something at a time. */
export const Deed = z.object({ by: Person, at: z.string(), comment: z.string().nullable() });

/** What a text could say instead. */
export const Proposal = z.object({
  /** Null when the text has no subject. */
  subject: z.string().nullable(),
  body: z.string(),
  /** Who wrote it last; null when we did, by rule. */
  edited: Deed.nullable(),
  asked: Deed.nullable(),
  approved: Deed.nullable(),
  refused: Deed.nullable(),
  /** Why each word changed; empty once a person edited it. */
  changes: z.array(
    z.object({ before: z.string(), after: z.string(), ruleId: z.string(), why: z.string() }),
  ),
  /**
   * True when the text changed in the help desk since this was written: it cannot be applied.
   * Save it again, or reset it to what we propose for the new text.
   */
  outdated: z.boolean(),
});
export type Proposal = z.infer<typeof Proposal>;

/** What speaks against a proposal. What `blocks` cannot be saved; the rest a person may answer for. */
export const ProposalProblem = z.object({
  type: z.string(),
  detail: z.string(),
  blocks: z.boolean(),
});
export type ProposalProblem = z.infer<typeof ProposalProblem>;

const WORDS = 65_535;
const one = z.strictObject({ key: z.string().min(1).max(200) });
const words = one.extend({
  /** Left out for texts without a subject. */
  subject: z.string().max(2_000).optional(),
  body: z.string().max(WORDS),
});
const comment = z.string().trim().max(2_000);

/** Answer of what changes a proposal; the whole text is read with `readTemplate`. */
const State = z.object({ key: z.string(), state: ProposalState, proposal: Proposal.nullable() });

export const checkProposal = endpoint({
  method: "POST",
  path: "/api/templates/:key/check",
  summary: "What the verifier says of these words, while they are being written; nothing is saved",
  role: "admin",
  request: words,
  response: z.object({
    problems: z.array(ProposalProblem),
    /** As `TemplateLine.score`, of these words. */
    score: z.number(),
    grade: z.number().nullable(),
  }),
});

export const editProposal = endpoint({
  method: "PUT",
  path: "/api/templates/:key/proposal",
  summary: "Save a proposal written by hand; the verifier refuses what it finds, see `despite`",
  role: "admin",
  request: words.extend({
    /** True when the writer answers for the problems that don't block. */
    despite: z.boolean().default(false),
    comment: comment.optional(),
  }),
  response: z.object({
    /** False when problems stand against it: nothing was saved. */
    saved: z.boolean(),
    problems: z.array(ProposalProblem),
    now: State,
  }),
});

export const resetProposal = endpoint({
  method: "DELETE",
  path: "/api/templates/:key/proposal",
  summary: "Go back to the proposal that we make by rule",
  role: "admin",
  request: one,
  response: State,
});

export const askApproval = endpoint({
  method: "POST",
  path: "/api/templates/:key/ask",
  summary: "Ask another admin to approve the proposal as it stands",
  role: "admin",
  request: one.extend({ comment: comment.optional() }),
  response: State,
});

export const decideProposal = endpoint({
  method: "POST",
  path: "/api/templates/:key/decision",
  summary: "Approve or refuse; where the account wants four eyes, not by who wrote or asked",
  role: "admin",
  request: one.extend({
    verdict: z.enum(["approved", "refused"]),
    /** Needed to refuse. */
    comment: comment.optional(),
  }),
  response: State,
});

export const commentTemplate = endpoint({
  method: "POST",
  path: "/api/templates/:key/comments",
  summary: "Say something about a text; it stands in its history",
  role: "admin",
  request: one.extend({ comment: comment.min(1) }),
  response: State,
});

/** How an account changes its texts, and who may. */
export const TemplatePolicy = z.strictObject({
  /** True: a text is applied only after another admin than its writer approved it. */
  approval: z.boolean(),
  /**
   * Whether strangers may write in; decides if placeholders are suppressed on creation. Zendesk
   * tells it to nobody but admins on its own pages, so an admin says it here.
   */
  access: z.strictObject({ anyoneCanSubmit: z.boolean(), registrationRequired: z.boolean() }),
});
export type TemplatePolicy = z.infer<typeof TemplatePolicy>;

const PolicyAnswer = z.object({
  policy: TemplatePolicy,
  /** People who may apply and roll back: the help desk's admins. */
  mayApply: z.array(Person),
  /** Whether the person who asks is one of them. */
  youMay: z.boolean(),
  /**
   * Whether an admin has allowed us to write rules. When false, applying needs their consent first:
   * `allowTemplates` answers with the page of the help desk that asks for it.
   */
  canWrite: z.boolean(),
});

export const readTemplatePolicy = endpoint({
  method: "GET",
  path: "/api/template-policy",
  summary: "How texts are changed here, who may apply them, and whether we may write",
  role: "lead",
  request: z.strictObject({}),
  response: PolicyAnswer,
});

export const saveTemplatePolicy = endpoint({
  method: "PUT",
  path: "/api/template-policy",
  summary: "Decide how texts are changed here",
  role: "admin",
  request: TemplatePolicy,
  response: PolicyAnswer,
});
