import styled from "styled-components";
import { Failed } from "../look/Failed";
import { Loading } from "../look/Loading";
import { DeskFailure } from "../rest/askDesk";
import { TicketPage } from "./TicketPage";
import { useTicketModel } from "./useTicketModel";

type TicketTabProps = { ticketId: number; isShown: boolean; onClose: () => void };

/** An open ticket. Behind another tab it stays as it is, its apps too. */
export function TicketTab({ ticketId, isShown, onClose }: TicketTabProps) {
  const { model, ticket } = useTicketModel(ticketId);
  return (
    <Tab hidden={!isShown}>
      {model !== null && <TicketPage model={model} isShown={isShown} onClose={onClose} />}
      {model === null && ticket.isError && (
        <Failed error={explained(ticketId, ticket.error)} retry={() => void ticket.refetch()} />
      )}
      {model === null && !ticket.isError && <Loading label={`Opening ticket ${ticketId}`} />}
    </Tab>
  );
}

const explained = (ticketId: number, error: Error): Error =>
  error instanceof DeskFailure && error.status === 404
    ? new Error(`There is no ticket ${ticketId}, or it is in a group that you can't see.`)
    : error;

const Tab = styled.div`
  position: absolute;
  inset: 0;

  &[hidden] {
    display: none;
  }
`;
