import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { auditTemplates } from "#domain/templates/auditTemplates";
import type { AuditedText } from "#domain/templates/auditText";
import { proposalFaults } from "#domain/templates/proposalFaults";
import { aMail, aTrigger, itemsOf } from "../../support/templates";

/** Beyond these a proposal has no tags of its own. */
const OURS = [
  "{% if ticket.requester.first_name != blank %}",
  "{{ticket.requester.first_name}}",
  "{% if ticket.assignee.first_name != blank %}",
  "{{ticket.assignee.first_name}}",
  "{% else %}",
  "{% endif %}",
];
/** The reference moves to the end, where it stands small. */
const REFERENCE = /^\{\{\s*ticket\.(?:id|encoded_id)\s*\}\}$/;

const tagsIn = (text: string): string[] => text.match(/\{\{.*?\}\}|\{%.*?%\}/gs) ?? [];

/** Tags in the order in which they come first, without the reference. */
const firstTags = (text: string): string[] => [
  ...new Set(tagsIn(text).filter((tag) => !REFERENCE.test(tag))),
];

/** What a proposal did to the tags of its source; nothing is right. */
function faultsOf(text: AuditedText): string[] {
  if (text.proposal === null) return [];
  const { subject = "", body } = text.proposal;
  const source = firstTags(`${text.subject ?? ""}\n${text.body}`);
  const proposed = firstTags(`${subject}\n${body}`);
  const foreign = proposed.filter((tag) => !source.includes(tag) && !OURS.includes(tag));
  const kept = proposed.filter((tag) => source.includes(tag) && !OURS.includes(tag));
  const inOrder = source.filter((tag) => kept.includes(tag));
  return [
    ...foreign.map((tag) => `new: ${tag}`),
    ...(kept.join() === inOrder.join() ? [] : [`order: ${kept.join()} for ${inOrder.join()}`]),
    ...proposalFaults(text, text.proposal).map(({ type, detail }) => `${type}: ${detail}`),
  ];
}

const mailsOf = (bodies: readonly string[]) =>
  itemsOf({ triggers: bodies.map((body, id) => aTrigger([aMail(body)], { id })) });

const sentence = fc.constantFrom(
  "Dear {{ticket.requester.name}},",
  "Dear Customer,",
  "Your ticket {{ticket.id}} has been logged in our system.",
  "Your request #{{ticket.id}} was escalated to {{ticket.group.name}}.",
  "It will be processed by an agent in due course.",
  "{% if ticket.priority == 'Urgent' %}We are prioritizing the incident.{% endif %}",
  "Kindly review {{ticket.link}} at your earliest convenience.",
  "Status: {{ticket.status}}",
  "{{ticket.comments_formatted}}",
  "{{ticket.latest_public_comment_formatted}}",
  "You wrote: {{ticket.description}}",
  "To add additional comments, reply to this email.",
  "{% assign name = ticket.assignee.name %}Handled by {{name}}.",
  "{{dc.footer}}",
  "Kind regards, {{ticket.account}}",
  "[{{ticket.encoded_id}}]",
);

describe("the tags of a proposal", () => {
  it("are those of the text, in their order, and guarded ones of ours", () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 7 }),
        fc.boolean(),
        (sentences, isHtml) => {
          const body = isHtml
            ? sentences.map((one) => `<p>${one}</p>`).join("")
            : sentences.join("\n\n");
          const [text] = auditTemplates(mailsOf([body]));
          expect(text === undefined ? [] : faultsOf(text)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("are kept in notices that others wrote, where those are on this machine", () => {
    const path = join(__dirname, "../../../../shared/data/wording/corpus_dev.jsonl");
    const notices = existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : [];
    const bodies = notices
      .filter((_line, place) => place % 6 === 0)
      .map((line) => (JSON.parse(line) as { body: string }).body);
    const faults = auditTemplates(mailsOf(bodies)).flatMap(faultsOf);

    expect(faults).toEqual([]);
  });
});
