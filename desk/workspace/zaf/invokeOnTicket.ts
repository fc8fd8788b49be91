import type { TicketModel } from "../tickets/createTicketModel";
import { type TicketState, withEdits } from "../tickets/ticketState";
import { ApiError, noSuchApi } from "./apiError";

type Action = (model: TicketModel, args: readonly unknown[]) => unknown;

/**
 * Does what an app's `client.invoke` asks of a ticket.
 *
 * @throws {ApiError} When there is no such action, or its arguments make no sense.
 */
export function invokeOnTicket(model: TicketModel, name: string, args: readonly unknown[]) {
  const [, field, verb] = /^ticketFields:([\w-]+)\.(hide|show|enable|disable)$/.exec(name) ?? [];
  if (field !== undefined && verb !== undefined) return lookAt(model, field, verb);
  const plain = name.startsWith("comment.") ? `ticket.${name}` : name;
  const [, format] = /^ticket\.editor\.(\w+)$/.exec(plain) ?? [];
  if (format !== undefined && FORMATS.has(format)) return model.editor()?.format(format);
  const action = Object.hasOwn(ACTIONS, plain) ? ACTIONS[plain] : undefined;
  if (action === undefined) throw noSuchApi();
  return action(model, args);
}

/** Buttons of the editor that an app may press. */
const FORMATS = new Set([
  "bold",
  "italic",
  "orderedList",
  "unorderedList",
  "blockquote",
  "codespan",
  "codeblock",
  "hr",
  "indent",
  "outdent",
]);

const ACTIONS: Readonly<Record<string, Action>> = {
  "ticket.tags.add": (model, args) => {
    const added = args.flat().map(tag);
    retag(model, (tags) => [...tags, ...added.filter((one) => !tags.includes(one))]);
  },
  "ticket.tags.remove": (model, args) => {
    const gone = args.flat().map(tag);
    retag(model, (tags) => tags.filter((one) => !gone.includes(one)));
  },
  "ticket.collaborators.add": (model, [who]) => {
    recipients(model, (ids) => [...new Set([...ids, person(model, who)])]);
  },
  "ticket.collaborators.remove": (model, [who]) => {
    const id = person(model, who);
    recipients(model, (ids) => ids.filter((one) => one !== id));
  },
  "ticket.comment.appendText": (model, [text]) => append(model, escapeHtml(words(text))),
  "ticket.comment.appendHtml": (model, [html]) => append(model, words(html)),
  "ticket.comment.appendMarkdown": (model, [text]) => append(model, escapeHtml(words(text))),
  "ticket.editor.insert": (model, [html]) => {
    const editor = model.editor();
    if (editor === null) append(model, words(html));
    else editor.insert(words(html));
  },
  "ticket.disableSave": (model) => model.change((state) => ({ ...state, isSaveDisabled: true })),
  "ticket.enableSave": (model) => model.change((state) => ({ ...state, isSaveDisabled: false })),
  macro: (model, [macroId]) => model.applyMacro(Number(macroId)),
};

function lookAt(model: TicketModel, field: string, verb: string): void {
  const look =
    verb === "hide" || verb === "show"
      ? { isHidden: verb === "hide" }
      : { isDisabled: verb === "disable" };
  model.change((state) => ({
    ...state,
    fieldLooks: { ...state.fieldLooks, [field]: { ...state.fieldLooks[field], ...look } },
  }));
}

const retag = (model: TicketModel, change: (tags: readonly string[]) => string[]): void =>
  edit(model, (state) => ({ tags: change(withEdits(state).tags) }));

const recipients = (model: TicketModel, change: (ids: readonly number[]) => number[]): void =>
  edit(model, (state) => ({ email_cc_ids: change(withEdits(state).email_cc_ids) }));

const edit = (model: TicketModel, edits: (state: TicketState) => TicketState["edits"]): void =>
  model.change((state) => ({ ...state, edits: { ...state.edits, ...edits(state) } }));

const append = (model: TicketModel, html: string): void =>
  model.change((state) => ({
    ...state,
    draft: { ...state.draft, text: joined(state.draft.text, html) },
  }));

const joined = (text: string, html: string): string =>
  /^(<p>\s*<\/p>)?$/.test(text) ? html : `${text}${html.startsWith("<") ? html : `<p>${html}</p>`}`;

const words = (value: unknown): string => {
  if (typeof value !== "string") throw new ApiError("expects a string");
  return value;
};

const tag = (value: unknown): string => words(value).trim().toLowerCase().replace(/\s+/g, "_");

function person(model: TicketModel, who: unknown): number {
  const users = [...model.read().directory.users.values()];
  const wanted = typeof who === "object" && who !== null && "id" in who ? who.id : who;
  const found = users.find(({ id, email }) => id === Number(wanted) || email === wanted);
  if (found === undefined) throw new ApiError("expects a known person");
  return found.id;
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br>");
