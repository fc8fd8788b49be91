import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import type { HandoverSetup } from "#contract/handovers";
import type { TicketOwnership } from "#contract/ownership";
import { readTimeline } from "#contract/review";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { useSayMoment } from "../ui/useSayMoment";
import { setTicket } from "../zendesk/setTicket";
import { useZendesk } from "../zendesk/ZendeskContext";
import { customerOf } from "./customerOf";
import { handBackNote } from "./handBackNote";

type HandBackProps = {
  ownership: TicketOwnership;
  colleagues: HandoverSetup["colleagues"];
  /** Writes a private note into the composer. */
  onNote: (text: string) => void;
};

/** Gives the ticket back to the customer's person, with a note of what is known. */
export function HandBack({ ownership, colleagues, onNote }: HandBackProps) {
  const t = useTranslate();
  const zaf = useZendesk();
  const say = useSayMoment();
  const [outcome, setOutcome] = useState<"ready" | "refused" | null>(null);
  const timeline = useService(readTimeline, { ticketId: ownership.ticketId });
  const owner = colleagues.find(({ id }) => id === ownership.owner?.id);
  if (owner === undefined || ownership.inItSince === null) return null;

  const handBack = async () => {
    const entries = timeline.status === "answered" ? timeline.value : [];
    try {
      await setTicket(zaf, { assignee: { groupId: owner.groupId, userId: owner.id } });
      onNote(handBackNote({ ownership, entries, t, say }));
      setOutcome("ready");
    } catch {
      setOutcome("refused");
    }
  };

  return (
    <Stack $gap={6}>
      <div>
        <Button
          size="small"
          disabled={timeline.status === "waiting"}
          onClick={() => void handBack()}
        >
          {t("ownership.handBack.button", { name: owner.name })}
        </Button>
      </div>
      {outcome === null && (
        <Quiet>{t("ownership.handBack.hint", { customer: customerOf(ownership) })}</Quiet>
      )}
      {outcome !== null && (
        <div role="status">
          <StateLine
            mood={outcome === "ready" ? "good" : "watch"}
            icon={outcome === "ready" ? "check" : "alert"}
          >
            {t(`ownership.handBack.${outcome}`, { name: owner.name })}
          </StateLine>
        </div>
      )}
    </Stack>
  );
}
