import type { TicketOwnership } from "#contract/ownership";
import "../i18n/cardTexts";
import { MyPromises } from "../ownership/MyPromises";
import { OwnerCard } from "../ownership/OwnerCard";
import { OthersCard } from "../patterns/OthersCard";
import type { Answer } from "../service/useService";
import { ErrorBoundary } from "../ui/ErrorBoundary";

type TicketCardsProps = {
  ticketId: string | null;
  agentId: string | null;
  ownership: Answer<TicketOwnership | null>;
  onTellCustomer: (ownership: TicketOwnership) => void;
};

/** What stands below the message: the customer's person, others who wait, the agent's promises. */
export function TicketCards({ ticketId, agentId, ownership, onTellCustomer }: TicketCardsProps) {
  return (
    <>
      <ErrorBoundary>
        <OwnerCard answer={ownership} agentId={agentId} onTellCustomer={onTellCustomer} />
      </ErrorBoundary>
      {ticketId !== null && (
        <ErrorBoundary>
          <OthersCard ticketId={ticketId} />
        </ErrorBoundary>
      )}
      <ErrorBoundary>
        <MyPromises />
      </ErrorBoundary>
    </>
  );
}
