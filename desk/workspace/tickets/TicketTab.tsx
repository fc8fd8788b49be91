import styled from "styled-components";
import { Failed } from "../look/Failed";
import { Loading } from "../look/Loading";
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
        <Failed error={ticket.error} retry={() => void ticket.refetch()} />
      )}
      {model === null && !ticket.isError && <Loading label={`Opening ticket ${ticketId}`} />}
    </Tab>
  );
}

const Tab = styled.div`
  position: absolute;
  inset: 0;

  &[hidden] {
    display: none;
  }
`;
