import { readTimeline } from "#contract/review";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { EvidenceTimeline } from "../ui/EvidenceTimeline";

type OwnerTimelineProps = { ticketId: string; evidence: readonly number[] };

/** What happened on this ticket, as far as it matters to the customer. */
export function OwnerTimeline({ ticketId, evidence }: OwnerTimelineProps) {
  const answer = useService(readTimeline, { ticketId });
  return (
    <Answered answer={answer}>
      {(entries) => <EvidenceTimeline entries={entries} evidence={evidence} isNarrow />}
    </Answered>
  );
}
