import type { TemplateDetail } from "#contract/templateDetail";
import type { TemplateRun } from "#contract/templateRuns";
import type { TemplateLine } from "#contract/templates";

/** A text on the list. */
export const aLine = (more: Partial<TemplateLine> = {}): TemplateLine => ({
  key: "trigger:51:0",
  type: "trigger",
  id: "51",
  title: "Received",
  locale: null,
  active: true,
  recipient: "requester",
  subject: "[{{ticket.id}}] Received",
  excerpt: "Your ticket was logged.",
  score: 20,
  findings: 3,
  deadEnds: ["no-person"],
  problems: 0,
  reach30: 10,
  reach90: 40,
  sent30: 12,
  sent90: 50,
  debt: 3200,
  state: "proposed",
  ...more,
});

/** The same text with everything that is known of it. */
export function aText(more: Partial<TemplateDetail> = {}): TemplateDetail {
  return {
    ...aLine(),
    format: "text",
    body: "Your ticket was logged. You wrote:\n{{ticket.comments_formatted}}",
    findings: [
      {
        in: "body",
        start: 5,
        end: 11,
        text: "ticket",
        category: "internal-term",
        ruleId: "ticket",
        severity: "high",
        why: "Customers write messages.",
        instead: ["message"],
      },
    ],
    problems: [],
    language: "en",
    grade: { now: 9.2, proposed: 4 },
    proposal: {
      subject: "We have your message",
      body: "We have your message, {{ticket.requester.first_name}}.",
      edited: null,
      asked: null,
      approved: null,
      refused: null,
      changes: [],
      outdated: false,
    },
    drift: null,
    applied: null,
    contents: [],
    usedBy: [],
    history: [],
    canApply: true,
    ...more,
  };
}

/** A change of texts. */
export const aRun = (more: Partial<TemplateRun> = {}): TemplateRun => ({
  runId: "7",
  kind: "apply",
  state: "checked",
  startedBy: { id: "1", name: "Ruth" },
  startedAt: "2026-03-02T10:00:00Z",
  confirmedAt: null,
  finishedAt: null,
  problem: null,
  total: 2,
  counts: { ready: 2 },
  ...more,
});

/** How the account changes its texts; the reader is an admin. */
export const aPolicy = (more: Record<string, unknown> = {}) => ({
  policy: {
    approval: false,
    access: { anyoneCanSubmit: true, registrationRequired: false },
  },
  mayApply: [{ id: "1", name: "Ruth" }],
  youMay: true,
  canWrite: true,
  ...more,
});
