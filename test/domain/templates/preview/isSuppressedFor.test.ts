import { isSuppressedFor, type PreviewRule } from "#domain/templates/preview/isSuppressedFor";
import type { PreviewTicket } from "#domain/templates/preview/previewTicket";
import { anAgent, aPerson, aPreviewTicket } from "../../../support/previews";

const OPEN = { anyoneCanSubmit: true, registrationRequired: false };

const onCreation: PreviewRule = {
  type: "trigger",
  conditions: { all: [{ field: "update_type", operator: "is", value: "Create" }], any: [] },
};
const onChange: PreviewRule = {
  type: "trigger",
  conditions: { all: [{ field: "update_type", operator: "is", value: "Change" }], any: [] },
};
const always: PreviewRule = { type: "trigger", conditions: { all: [], any: [] } };

type Case = [name: string, expected: boolean, rule: PreviewRule, more?: More];
type More = { ticket?: Partial<PreviewTicket>; access?: typeof OPEN };

describe("isSuppressedFor", () => {
  it.each<Case>([
    ["a trigger on creation, between end users, open to strangers", true, onCreation],
    ["no condition, fired by a creation", true, always],
    ["no condition, fired by a change", false, always, { ticket: { isNew: false } }],
    ["a trigger on changes", false, onChange],
    ["an automation", false, { ...onCreation, type: "automation" }],
    ["a macro", false, { type: "macro" }],
    ["a ticket that an agent made", false, onCreation, { ticket: { submitter: anAgent() } }],
    [
      "an update by an agent where nobody submitted",
      false,
      onCreation,
      { ticket: { updater: anAgent() } },
    ],
    [
      "a mail to one of ours",
      false,
      onCreation,
      { ticket: { requester: anAgent(), submitter: aPerson() } },
    ],
    ["registration", false, onCreation, { access: { ...OPEN, registrationRequired: true } }],
    ["a closed desk", false, onCreation, { access: { ...OPEN, anyoneCanSubmit: false } }],
  ])("%s: %s", (_, expected, rule, { ticket, access = OPEN } = {}) => {
    expect(isSuppressedFor(rule, aPreviewTicket(ticket), access)).toBe(expected);
  });
});
