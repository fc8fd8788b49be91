import type { Desk } from "../api/desk";
import { presentTicket } from "../api/present/presentTicket";
import type { UserRecord } from "../api/records/people";
import type { MacroRecord, RuleAction } from "../api/records/rules";
import type { TicketRecord } from "../api/records/tickets";
import { blankTicket } from "../api/tickets/blankTicket";
import { startEdit } from "../api/tickets/ticketEdit";
import { htmlOf, safeHtml, textOf } from "../api/tickets/words";
import { perform } from "./perform";
import { render } from "./render";
import type { RenderStyle } from "./renderContext";

type Circumstances = {
  readonly user: UserRecord;
  /** null: what the macro would do to any ticket. */
  readonly ticket: TicketRecord | null;
  readonly base: string;
};

type Draft = {
  readonly body: string;
  readonly html_body: string;
  readonly scoped_body: readonly (readonly string[])[];
  readonly public: boolean;
};

/**
 * What a ticket would look like after a macro; nothing is changed.
 *
 * @returns As `GET /macros/{id}/apply` answers: with a ticket the whole of it, without one only
 * what the macro sets; and the comment with its placeholders filled in.
 */
export function applyMacro(desk: Desk, macro: MacroRecord, { user, ticket, base }: Circumstances) {
  const via = { channel: "web", source: { from: {}, to: {}, rel: null } } as const;
  const author = { user, via };
  const before = ticket ?? blankTicket(desk, {}, author);
  const edit = startEdit(desk, { before, start: before, author });
  perform(desk, edit, { actions: macro.actions.filter(isQuiet), via });
  const comment = draftOf(desk, macro.actions, { ticket: edit.ticket, user });
  const after = presentTicket({ desk, base }, edit.ticket);
  const changed = Object.fromEntries(
    edit.events.flatMap((event) =>
      event.type === "Change" ? [setBy(event.field_name, after)] : [],
    ),
  );
  return {
    ticket: {
      ...(ticket === null ? changed : { ...after, ...subjectOf(desk, macro, { edit, user }) }),
      ...(comment === null ? {} : { comment }),
    },
  };
}

/** A macro's own actions send nothing while it is only looked at. */
const isQuiet = ({ field }: RuleAction) => !field.startsWith("notification");

function setBy(field: string, after: ReturnType<typeof presentTicket>): [string, unknown] {
  if (/^\d+$/.test(field)) {
    const held = after.custom_fields.find(({ id }) => String(id) === field);
    return ["fields", held ?? null];
  }
  return [field, Reflect.get(after, field)];
}

type Written = { readonly ticket: TicketRecord; readonly user: UserRecord };

function draftOf(desk: Desk, actions: readonly RuleAction[], written: Written): Draft | null {
  const action = actions.find(({ field }) => /^comment_value(?:_html)?$/.test(field));
  const mode = actions.find(({ field }) => field === "comment_mode_is_public");
  if (action === undefined) return null;
  const isHtml = action.field === "comment_value_html";
  const [channel, template] = channelAndText(action.value);
  const text = fill(desk, template, { ...written, style: isHtml ? "html" : "text" });
  return {
    body: isHtml ? textOf(text) : text,
    html_body: isHtml ? safeHtml(text) : htmlOf(text),
    scoped_body: [[channel, text]],
    public: mode === undefined || String(mode.value) !== "false",
  };
}

function channelAndText(value: RuleAction["value"]): readonly [string, string] {
  if (typeof value !== "object" || value === null) return ["channel:all", String(value ?? "")];
  const [channel = "channel:all", text = ""] = value.map(String);
  return [channel, text];
}

function subjectOf(
  desk: Desk,
  { actions }: MacroRecord,
  { edit, user }: { edit: { ticket: TicketRecord }; user: UserRecord },
) {
  const action = actions.find(({ field }) => field === "subject");
  if (typeof action?.value !== "string") return {};
  const subject = fill(desk, action.value, { ticket: edit.ticket, user, style: "text" });
  return { subject, raw_subject: subject };
}

/** Macros are read by the customer in the end. */
const fill = (
  desk: Desk,
  template: string,
  { ticket, user, style }: Written & { style: RenderStyle },
) =>
  render(desk, template, {
    ticket,
    comment: null,
    currentUser: user,
    recipient: desk.store.users.get(ticket.requester_id) ?? null,
    style,
    isQuiet: false,
  });
