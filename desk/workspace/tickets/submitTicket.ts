import type { AppAnswer, AppHost, AppPage } from "../zaf/createAppHost";
import type { TicketModel } from "./createTicketModel";
import { type Edits, EMPTY_DRAFT, type TicketState } from "./ticketState";

/** What became of a submit. */
export type Submitted =
  | { readonly outcome: "saved" }
  | { readonly outcome: "blocked"; readonly by: string; readonly message: string }
  | { readonly outcome: "failed"; readonly message: string };

/** The body of `PUT /api/v2/tickets/{id}`. */
export type TicketUpdate = Edits & {
  safe_update: true;
  updated_stamp: string;
  comment?: { html_body: string; public: boolean };
};

type Submit = {
  model: TicketModel;
  host: AppHost;
  status: string;
  /** Saves on the server and refreshes the model; throws an Error that can be shown. */
  save: (update: TicketUpdate) => Promise<void>;
  hookTimeoutMs?: number;
};

/** Zendesk names no figure; older material speaks of half a minute. */
const HOOK_TIMEOUT_MS = 30_000;

/**
 * Submits a ticket as the agent workspace does: sets the status, asks the apps' `ticket.save`
 * hooks, saves, and tells the apps `ticket.submit.start`, then `done` or `fail`, then `always`.
 *
 * An app that blocks, or does not answer in time, leaves ticket and draft as they were.
 */
export async function submitTicket(submit: Submit): Promise<Submitted> {
  const { model, host, status } = submit;
  const before = model.read().edits;
  if (model.read().isSaveDisabled) {
    return { outcome: "blocked", by: "An app", message: "Saving is switched off by an app." };
  }
  if (status !== model.read().saved.status) change(model, { ...before, status });

  const isBeside = ({ context }: AppPage) => context.ticketId === model.read().saved.id;
  const answers = await host.ask(isBeside, "ticket.save", submit.hookTimeoutMs ?? HOOK_TIMEOUT_MS);
  const veto = answers.map(vetoIn).find((found) => found !== null);
  if (veto) {
    change(model, before);
    return veto;
  }

  const sent = model.read();
  host.broadcast(isBeside, "ticket.submit.start");
  try {
    await submit.save(updateFrom(sent));
    model.change((state) => withoutSent(state, sent));
    host.broadcast(isBeside, "ticket.submit.done");
    host.broadcast(({ context }) => context.location === "background", "ticket.saved");
    return { outcome: "saved" };
  } catch (error) {
    change(model, before);
    host.broadcast(isBeside, "ticket.submit.fail");
    return { outcome: "failed", message: error instanceof Error ? error.message : String(error) };
  } finally {
    host.broadcast(isBeside, "ticket.submit.always");
  }
}

const change = (model: TicketModel, edits: Edits): void =>
  model.change((state) => ({ ...state, edits }));

function vetoIn({ page, answer }: AppAnswer): Submitted | null {
  const by = page.metadata.name;
  if (answer.outcome === "allowed") return null;
  if (answer.outcome === "unanswered") {
    const message = "The app did not answer in time. Reload the page if it stays so.";
    return { outcome: "blocked", by, message };
  }
  return { outcome: "blocked", by, message: answer.message || "The app asks you not to save yet." };
}

function updateFrom({ saved, edits, draft }: TicketState): TicketUpdate {
  const comment = { html_body: draft.text, public: draft.type === "publicReply" };
  return {
    ...edits,
    safe_update: true,
    updated_stamp: saved.updated_at,
    ...(draft.text === EMPTY_DRAFT ? {} : { comment }),
  };
}

/** What was typed while the server worked stays; what was sent goes. */
function withoutSent(state: TicketState, sent: TicketState): TicketState {
  return {
    ...state,
    edits: state.edits === sent.edits ? {} : state.edits,
    draft:
      state.draft.text === sent.draft.text
        ? { ...state.draft, text: EMPTY_DRAFT, attachments: [] }
        : state.draft,
  };
}
