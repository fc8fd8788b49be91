import { Button } from "@zendeskgarden/react-buttons";
import type { TicketCare } from "#contract/handovers";
import { useTranslate } from "../i18n/useTranslate";
import { StateLine } from "../ui/StateLine";
import { useSayMoment } from "../ui/useSayMoment";

type AwayNoteProps = {
  care: TicketCare;
  customer: string;
  isRunning: boolean;
  /** Names the cover on the ticket and writes to the customer who it is. */
  onCover: (cover: NonNullable<TicketCare["cover"]>) => void;
};

/** The customer's person can't look after them now: who could, and the word that tells them. */
export function AwayNote({ care: { away, cover }, customer, isRunning, onCover }: AwayNoteProps) {
  const t = useTranslate();
  const say = useSayMoment();
  if (away === null) return null;
  return (
    <StateLine mood="bad" icon="nobody">
      <p>
        {t(`ownership.away.${away.why}`, {
          name: away.person.name,
          at: away.lastSeenAt === null ? "" : say(away.lastSeenAt),
        })}
      </p>
      {cover !== null && (
        <>
          <p>{t("ownership.away.cover", { name: cover.name, count: cover.looksAfter })}</p>
          <Button size="small" disabled={isRunning} onClick={() => onCover(cover)}>
            {t("ownership.away.take", { name: cover.name, customer })}
          </Button>
        </>
      )}
    </StateLine>
  );
}
