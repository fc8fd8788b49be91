import type { TicketOwnership } from "#contract/ownership";
import type { Answer } from "../service/useService";
import { ImpactNote } from "./ImpactNote";
import { OwnerCard } from "./OwnerCard";
import { useCare } from "./useCare";
import { useSetup } from "./useSetup";
import type { Writers } from "./writers";

type OwnerCardsProps = {
  ticketId: string;
  agentId: string | null;
  ownership: Answer<TicketOwnership | null>;
  writers: Writers;
};

/** Who looks after the customer; for those who don't talk to customers, first of all who waits. */
export function OwnerCards({ ticketId, agentId, ownership, writers }: OwnerCardsProps) {
  const setup = useSetup();
  const care = useCare(ticketId);
  const talks = setup?.colleagues.some(({ id }) => id === agentId) ?? true;
  return (
    <>
      {!talks && care.status === "answered" && care.value !== null && (
        <ImpactNote
          care={care.value}
          ownership={ownership.status === "answered" ? ownership.value : null}
        />
      )}
      <OwnerCard
        answer={ownership}
        agentId={talks ? agentId : null}
        setup={setup}
        writers={writers}
      />
    </>
  );
}
