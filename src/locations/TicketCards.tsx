import type { TicketOwnership } from "#contract/ownership";
import "../i18n/cardTexts";
import { NoticesBar } from "../notices/NoticesBar";
import { MyPromises } from "../ownership/MyPromises";
import { OwnerCards } from "../ownership/OwnerCards";
import type { Writers } from "../ownership/writers";
import { OthersCard } from "../patterns/OthersCard";
import type { Answer } from "../service/useService";
import { ErrorBoundary } from "../ui/ErrorBoundary";

type TicketCardsProps = {
  ticketId: string | null;
  agentId: string | null;
  ownership: Answer<TicketOwnership | null>;
  writers: Writers;
};

/** Below the message: the customer's person, others who wait, the agent's notices and promises. */
export function TicketCards({ ticketId, agentId, ownership, writers }: TicketCardsProps) {
  return (
    <>
      {ticketId !== null && (
        <ErrorBoundary>
          <OwnerCards
            ticketId={ticketId}
            agentId={agentId}
            ownership={ownership}
            writers={writers}
          />
        </ErrorBoundary>
      )}
      {ticketId !== null && (
        <ErrorBoundary>
          <OthersCard ticketId={ticketId} />
        </ErrorBoundary>
      )}
      <ErrorBoundary>
        <NoticesBar />
      </ErrorBoundary>
      <ErrorBoundary>
        <MyPromises />
      </ErrorBoundary>
    </>
  );
}
