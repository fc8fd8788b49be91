import type { PreviewTicket } from "#domain/templates/preview/previewTicket";

/** A ticket on which a rule wrote, and when; without a rule just a recent ticket. */
export type Sending = {
  readonly ticketId: number;
  readonly ruleType: string | null;
  readonly ruleId: string | null;
  readonly at: Date;
};

/** A ticket as it was when the rule wrote, and what was sent. */
export type SeenSending = {
  readonly ticket: PreviewTicket;
  readonly sentAt: string;
  readonly sent: { readonly subject: string | null; readonly body: string } | null;
};
