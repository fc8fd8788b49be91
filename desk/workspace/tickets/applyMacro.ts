import { z } from "zod";
import { askDesk } from "../rest/askDesk";
import type { TicketModel } from "./createTicketModel";
import { EMPTY_DRAFT, type Edits } from "./ticketState";

const Result = z.object({
  result: z.looseObject({
    ticket: z.looseObject({
      comment: z
        .looseObject({
          body: z.string().nullish(),
          html_body: z.string().nullish(),
          public: z.boolean().nullish(),
        })
        .nullish(),
      status: z.string().optional(),
      priority: z.string().nullish(),
      type: z.string().nullish(),
      tags: z.array(z.string()).optional(),
      group_id: z.number().nullish(),
      assignee_id: z.number().nullish(),
      subject: z.string().nullish(),
    }),
  }),
});

/** Puts a macro's words and changes on an open ticket; nothing is saved before submitting. */
export async function applyMacro(model: TicketModel, macroId: number): Promise<void> {
  const { saved } = model.read();
  const { result } = await askDesk(
    Result,
    `/api/v2/tickets/${saved.id}/macros/${macroId}/apply.json`,
  );
  const { comment, status, priority, type, tags, group_id, assignee_id, subject } = result.ticket;
  const wished = { status, priority, type, tags, group_id, assignee_id, subject };
  const edits: Edits = Object.fromEntries(
    Object.entries(wished).filter(
      ([field, value]) => value !== undefined && !isEqual(value, Reflect.get(saved, field)),
    ),
  );
  const text = comment?.html_body ?? paragraphs(comment?.body ?? "");
  model.change((state) => ({
    ...state,
    edits: { ...state.edits, ...edits },
    draft:
      text === ""
        ? state.draft
        : {
            ...state.draft,
            text: state.draft.text === EMPTY_DRAFT ? text : `${state.draft.text}${text}`,
            type: comment?.public === false ? "internalNote" : state.draft.type,
          },
  }));
}

const isEqual = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== "")
    .map((part) => `<p>${escapeHtml(part).replace(/\n/g, "<br>")}</p>`)
    .join("");

const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
