import type { HelpDesk, CallOptions } from "../../helpdesks/helpDesk";
import type { DeskTicket } from "../../helpdesks/ticket";
import type { RunItem } from "./sentItems";

/**
 * Whether what an item asks for has happened already, by what the help desk has now.
 *
 * A customer was told when a public comment of the ticket says exactly these words, whoever
 * wrote it: they must not read them twice.
 */
export async function isDone(
  helpDesk: HelpDesk,
  { item, ticket }: { item: RunItem; ticket: DeskTicket },
  options: CallOptions,
): Promise<boolean> {
  if (item.kind === "link") return ticket.problemId === item.problemId;
  if (item.kind === "unlink") return ticket.problemId !== item.problemId;
  const audits = (await helpDesk.readAudits(ticket.id, options)) ?? [];
  const words = plain(item.words ?? "");
  return audits.some(({ events }) =>
    events.some(
      ({ type, public: isPublic, body }) =>
        type === "Comment" &&
        isPublic === true &&
        typeof body === "string" &&
        plain(body) === words,
    ),
  );
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
