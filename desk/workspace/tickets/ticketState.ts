import type {
  Attachment,
  Comment,
  Group,
  Organization,
  Ticket,
  TicketField,
  User,
} from "../rest/shapes";

/** People, teams and fields by id: what ids on a ticket mean. */
export type Directory = {
  readonly users: ReadonlyMap<number, User>;
  readonly groups: ReadonlyMap<number, Group>;
  readonly organizations: ReadonlyMap<number, Organization>;
  readonly fields: readonly TicketField[];
};

/** The word that is being written; `text` is HTML, and `<p></p>` when empty. */
export type Draft = {
  readonly text: string;
  readonly type: "publicReply" | "internalNote";
  readonly attachments: readonly Attachment[];
};

/** What an agent or an app may change on a ticket before it is submitted. */
export type Edits = Partial<
  Pick<
    Ticket,
    | "subject"
    | "status"
    | "custom_status_id"
    | "priority"
    | "type"
    | "tags"
    | "assignee_id"
    | "group_id"
    | "requester_id"
    | "brand_id"
    | "ticket_form_id"
    | "external_id"
    | "problem_id"
    | "due_at"
    | "custom_fields"
    | "follower_ids"
    | "email_cc_ids"
  >
>;

/** How an app made a field of the form look; what is absent is as usual. */
export type FieldLook = { readonly isHidden?: boolean; readonly isDisabled?: boolean };

/** An open ticket tab: the ticket as saved, what is changed on it, and the draft. */
export type TicketState = {
  readonly saved: Ticket;
  readonly edits: Edits;
  readonly draft: Draft;
  readonly comments: readonly Comment[];
  readonly directory: Directory;
  readonly viewers: readonly number[];
  readonly fieldLooks: Readonly<Record<string, FieldLook>>;
  readonly isSaveDisabled: boolean;
  readonly postSaveAction: "stay_on_ticket" | "next_ticket" | "close_tab";
};

/** What the editor holds when nothing is written. */
export const EMPTY_DRAFT = "<p></p>";

/** The ticket as it would be after submitting. */
export const withEdits = (state: TicketState): Ticket => ({ ...state.saved, ...state.edits });

/** True when leaving the ticket would lose something. */
export const hasUnsaved = ({ edits, draft }: TicketState): boolean =>
  Object.keys(edits).length > 0 || draft.text !== EMPTY_DRAFT;
