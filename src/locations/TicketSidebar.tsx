import { lazy, memo, Suspense, useMemo } from "react";
import styled from "styled-components";
import type { TicketOwnership } from "#contract/ownership";
import { useTranslate } from "../i18n/useTranslate";
import { useOwnership } from "../ownership/useOwnership";
import { Bars } from "../ui/Bars";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { HiddenText } from "../ui/HiddenText";
import { type Reader, ReaderContext } from "../ui/ReaderContext";
import { useFitHeight } from "../zendesk/useFitHeight";
import { type Agent, useAgent } from "../zendesk/useAgent";
import { useTicket } from "../zendesk/useTicket";
import { MessageCard } from "../wording/MessageCard";
import { useMessage } from "../wording/useMessage";
import { useNote } from "../wording/useNote";
import { useSpecialMessage } from "../wording/useSpecialMessage";

/** Comes while the service is asked, so that the first words are on the screen sooner. */
const TicketCards = lazy(async () => {
  const { TicketCards: cards } = await import(/* webpackChunkName: "cards" */ "./TicketCards");
  return { default: memo(cards) };
});

/** Asks nothing most of the time; it is there before anybody saves. */
const HandoverPart = lazy(async () => {
  const { HandoverPart: part } = await import(
    /* webpackChunkName: "handover" */ "../ownership/handover/HandoverPart"
  );
  return { default: memo(part) };
});

/** Beside an open ticket: the customer's person, the message, and whether others wait as well. */
export function TicketSidebar() {
  const t = useTranslate();
  const agent = useAgent();
  const ticket = useTicket();
  const answer = useOwnership(ticket?.id ?? null);
  const ownership = answer.status === "answered" ? answer.value : null;
  const agentId = agent?.id ?? null;
  const message = useMessage({ ticket, agent, contact: contactOf(ownership) });
  const writeSpecial = useSpecialMessage(message);
  const writeNote = useNote(message);
  const writers = useMemo(
    () => ({ onTellCustomer: writeSpecial, onNote: writeNote }),
    [writeSpecial, writeNote],
  );
  const reader = useMemo(() => readerOf(agent), [agent]);
  const frame = useFitHeight();

  return (
    <ReaderContext.Provider value={reader}>
      <Column ref={frame}>
        <h1>
          <HiddenText>{t("start.sidebar")}</HiddenText>
        </h1>
        {ticket !== null && (
          <ErrorBoundary>
            <Suspense fallback={null}>
              <HandoverPart
                key={ticket.id}
                ticketId={ticket.id}
                agentId={agentId}
                ownership={ownership}
                onWrite={writeSpecial}
              />
            </Suspense>
          </ErrorBoundary>
        )}
        <ErrorBoundary>
          <MessageCard {...message} onWrite={writeSpecial} />
        </ErrorBoundary>
        <ErrorBoundary>
          <Suspense fallback={<Bars />}>
            <TicketCards
              ticketId={ticket?.id ?? null}
              agentId={agentId}
              ownership={answer}
              writers={writers}
            />
          </Suspense>
        </ErrorBoundary>
      </Column>
    </ReaderContext.Provider>
  );
}

const readerOf = (agent: Agent | null): Reader => ({
  locale: agent?.locale ?? "en-US",
  timeZone: agent?.timeZone ?? undefined,
});

const contactOf = (ownership: TicketOwnership | null) =>
  ownership === null
    ? null
    : {
        firstName: ownership.customer.firstName,
        ownerName: ownership.owner?.name ?? null,
        nextUpdateAt: ownership.nextPromiseAt,
        suggestedTimes: ownership.suggestedTimes,
      };

const Column = styled.main`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 12px;
  max-width: 640px;
  padding: 8px;
`;
