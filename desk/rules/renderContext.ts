import type { CommentEvent } from "../api/events";
import type { UserRecord } from "../api/records/people";
import type { TicketRecord } from "../api/records/tickets";

/** How values are written into the text around them. */
export type RenderStyle = "text" | "html" | "json";

export type RenderContext = {
  readonly ticket: TicketRecord;
  /** A comment that is being made and not kept yet. */
  readonly comment: CommentEvent | null;
  /** Who updates the ticket; null for rules. */
  readonly currentUser: UserRecord | null;
  /** Who reads the text; null for a machine. */
  readonly recipient: UserRecord | null;
  readonly style: RenderStyle;
  /** Leaves out what an end user wrote. */
  readonly isQuiet: boolean;
};
