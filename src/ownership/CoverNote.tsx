import type { TicketOwnership } from "#contract/ownership";
import { AwayNote } from "./AwayNote";
import { customerOf } from "./customerOf";
import type { Wanted } from "./writers";
import { useCare } from "./useCare";
import type { OwnerSteps } from "./useOwnerSteps";

type CoverNoteProps = {
  ownership: TicketOwnership;
  steps: OwnerSteps;
  onTellCustomer: (wanted: Wanted) => void;
};

/** When the contact is away: a cover with one click, and the message that tells the customer. */
export function CoverNote({ ownership, steps, onTellCustomer }: CoverNoteProps) {
  const care = useCare(ownership.ticketId);
  if (care.status !== "answered" || care.value === null) return null;
  return (
    <AwayNote
      care={care.value}
      customer={customerOf(ownership)}
      isRunning={steps.isRunning}
      onCover={({ id, name }) => {
        steps.nameContact(id);
        onTellCustomer({ kind: "hand-over", successor: name });
      }}
    />
  );
}
