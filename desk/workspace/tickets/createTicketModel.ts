import type { Comment, Ticket } from "../rest/shapes";
import { createStore, type Store } from "./createStore";
import { type Directory, EMPTY_DRAFT, type Draft, type TicketState } from "./ticketState";

/** What the composer lends to apps while it is on screen. */
type Editor = { insert(html: string): void; format(name: string): void };

/** An open ticket tab, shared by the page and by the apps in its tray. */
export type TicketModel = Store<TicketState> & {
  editor(): Editor | null;
  /** The composer came on screen, or left it with null. */
  lendEditor(editor: Editor | null): void;
  /** Runs a macro on what is open; nothing is saved. */
  applyMacro(macroId: number): Promise<void>;
  /** Takes what the server has now; edits and the draft stay. */
  refresh(fresh: Fresh): void;
};

/** What the server knows of a ticket. */
export type Fresh = {
  readonly ticket: Ticket;
  readonly comments: readonly Comment[];
  readonly directory: Directory;
};

type Options = {
  fresh: Fresh;
  draft: Draft | null;
  applyMacro: (model: TicketModel, macroId: number) => Promise<void>;
};

/** Opens a ticket for editing, with the draft that was kept for it. */
export function createTicketModel({ fresh, draft, applyMacro }: Options): TicketModel {
  const store = createStore<TicketState>({
    saved: fresh.ticket,
    comments: fresh.comments,
    directory: fresh.directory,
    edits: {},
    draft: draft ?? { text: EMPTY_DRAFT, type: "publicReply", attachments: [] },
    viewers: [],
    fieldLooks: {},
    isSaveDisabled: false,
    postSaveAction: "stay_on_ticket",
  });
  let editor: Editor | null = null;
  const model: TicketModel = {
    ...store,
    editor: () => editor,
    lendEditor: (lent) => {
      editor = lent;
    },
    applyMacro: (macroId) => applyMacro(model, macroId),
    refresh: ({ ticket, comments, directory }) =>
      store.change((state) => ({
        ...state,
        saved: isSame(ticket, state.saved) ? state.saved : ticket,
        comments: isSame(comments, state.comments) ? state.comments : comments,
        directory,
      })),
  };
  return model;
}

/** Polling brings equal values most of the time; keeping the old ones keeps apps undisturbed. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
