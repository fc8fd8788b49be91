import { lazy, Suspense } from "react";
import styled from "styled-components";
import type { TicketOwnership } from "#contract/ownership";
import { useTranslate } from "../i18n/useTranslate";
import { useOwnership } from "../ownership/useOwnership";
import { Bars } from "../ui/Bars";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { HiddenText } from "../ui/HiddenText";
import { ReaderContext } from "../ui/ReaderContext";
import { useFitHeight } from "../zendesk/useFitHeight";
import { useAgent } from "../zendesk/useAgent";
import { useTicket } from "../zendesk/useTicket";
import { MessageCard } from "../wording/MessageCard";
import { useMessage } from "../wording/useMessage";
import { useNoNews } from "../wording/useNoNews";

/** Comes while the service is asked, so that the first words are on the screen sooner. */
const TicketCards = lazy(async () => {
  const { TicketCards: cards } = await import(/* webpackChunkName: "cards" */ "./TicketCards");
  return { default: cards };
});

/** Beside an open ticket: the customer's person, the message, and whether others wait as well. */
export function TicketSidebar() {
  const t = useTranslate();
  const agent = useAgent();
  const ticket = useTicket();
  const answer = useOwnership(ticket?.id ?? null);
  const ownership = answer.status === "answered" ? answer.value : null;
  const message = useMessage({ ticket, agent, contact: contactOf(ownership) });
  const writeNoNews = useNoNews(message);
  const frame = useFitHeight();

  return (
    <ReaderContext.Provider
      value={{ locale: agent?.locale ?? "en-US", timeZone: agent?.timeZone ?? undefined }}
    >
      <Column ref={frame}>
        <h1>
          <HiddenText>{t("start.sidebar")}</HiddenText>
        </h1>
        <ErrorBoundary>
          <MessageCard {...message} />
        </ErrorBoundary>
        <ErrorBoundary>
          <Suspense fallback={<Bars />}>
            <TicketCards
              ticketId={ticket?.id ?? null}
              agentId={agent?.id ?? null}
              ownership={answer}
              onTellCustomer={writeNoNews}
            />
          </Suspense>
        </ErrorBoundary>
      </Column>
    </ReaderContext.Provider>
  );
}

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
