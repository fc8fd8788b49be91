import type {
  PreviewAccount,
  PreviewComment,
  PreviewPerson,
  PreviewTicket,
} from "#domain/templates/preview/previewTicket";

/** A customer. */
export const aPerson = (more: Partial<PreviewPerson> = {}): PreviewPerson => ({
  id: "21",
  name: "Ines Duarte",
  email: "ines@example.com",
  role: "end-user",
  locale: "en-US",
  timeZone: "UTC",
  organization: null,
  ...more,
});

/** Somebody of ours. */
export const anAgent = (more: Partial<PreviewPerson> = {}): PreviewPerson =>
  aPerson({ id: "901", name: "Mara Olsen", email: "mara@acme.example", role: "agent", ...more });

/** A customer's first words. */
export const aComment = (more: Partial<PreviewComment> = {}): PreviewComment => ({
  author: aPerson(),
  at: "2026-03-02T14:29:00Z",
  isPublic: true,
  text: "My printer eats the paper.",
  ...more,
});

/** A ticket at the moment of its creation. */
export const aPreviewTicket = (more: Partial<PreviewTicket> = {}): PreviewTicket => ({
  id: "77",
  subject: "Printer eats paper",
  description: "My printer eats the paper.",
  status: "open",
  priority: "urgent",
  type: "incident",
  channel: "email",
  tags: ["printer", "floor_3"],
  group: { id: "501", name: "Support" },
  brand: null,
  organization: "Duarte Ltd",
  requester: aPerson(),
  submitter: null,
  assignee: anAgent(),
  updater: aPerson(),
  ccs: [],
  followers: [],
  fields: [{ id: "360", value: "floor 3" }],
  comments: [aComment()],
  createdAt: "2026-03-02T14:29:00Z",
  updatedAt: "2026-03-02T14:29:00Z",
  dueAt: null,
  isNew: true,
  ...more,
});

/** An account into which anybody may write. */
export const aPreviewAccount = (more: Partial<PreviewAccount> = {}): PreviewAccount => ({
  name: "Acme",
  host: "acme.zendesk.com",
  timeZone: "UTC",
  locale: "en-US",
  access: { anyoneCanSubmit: true, registrationRequired: false },
  content: {},
  ...more,
});
