import styled from "styled-components";
import type { z } from "zod";
import type { listMyPromises } from "#contract/ownership";
import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "../ui/Chip";
import { Moment } from "../ui/Moment";
import { Quiet } from "../ui/Quiet";
import { TicketLink } from "../ui/TicketLink";
import { useNow } from "../ui/useNow";

type PromiseListProps = { promises: z.output<(typeof listMyPromises)["response"]> };

/** To whom I promised a word, by when, and in which words. */
export function PromiseList({ promises }: PromiseListProps) {
  const t = useTranslate();
  const now = useNow();
  return (
    <List>
      {promises.map(({ ticket, promise }) => (
        <li key={`${ticket.ticketId}-${promise.auditId}`}>
          <TicketLink ticketId={ticket.ticketId}>
            {t("ownership.promiseTo", { name: ticket.requester.name })}
          </TicketLink>{" "}
          <Chip mood={Date.parse(promise.dueAt) < now ? "bad" : "calm"}>
            <Moment at={promise.dueAt} />
          </Chip>
          <Quiet>“{promise.text}”</Quiet>
        </li>
      ))}
    </List>
  );
}

const List = styled.ul`
  display: grid;
  gap: 12px;
`;
