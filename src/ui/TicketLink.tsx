import type { ReactNode } from "react";
import styled from "styled-components";
import { openTicket } from "../zendesk/openTicket";
import { useZendesk } from "../zendesk/ZendeskContext";

type TicketLinkProps = { ticketId: string; children: ReactNode };

/** Opens a ticket in the help desk. */
export function TicketLink({ ticketId, children }: TicketLinkProps) {
  const zaf = useZendesk();
  return (
    <LinkButton
      type="button"
      // A help desk that does not answer leaves the reader where they are.
      onClick={() => void openTicket(zaf, ticketId).catch(() => undefined)}
    >
      {children}
    </LinkButton>
  );
}

const LinkButton = styled.button`
  display: inline;
  min-height: 24px;
  padding: 0;
  border: 0;
  background: none;
  color: var(--fg-primary);
  font: inherit;
  text-align: start;
  cursor: pointer;

  &:hover {
    text-decoration: underline;
  }
`;
