import type { TicketOwnership } from "#contract/ownership";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";
import { useSayMoment } from "../ui/useSayMoment";
import { useCare } from "./useCare";

type AgreementNoteProps = { ownership: TicketOwnership };

/** What was said when the ticket went to IT, for whoever opens it next. */
export function AgreementNote({ ownership }: AgreementNoteProps) {
  const t = useTranslate();
  const say = useSayMoment();
  const care = useCare(ownership.ticketId);
  const contract = care.status === "answered" ? (care.value?.contract ?? null) : null;
  if (contract === null || ownership.inItSince === null) return null;
  const { reason, givenBy, givenAt, stays, told, toldWords } = contract;
  const by = { by: givenBy, at: say(givenAt) };
  if (reason !== null) return <Quiet>{t("ownership.agreed.passedOver", { ...by, reason })}</Quiet>;
  return (
    <Quiet>
      {t("ownership.agreed.stays", { ...by, name: stays?.name ?? "" })}{" "}
      {told !== null && t(`ownership.agreed.told.${told}`)}
      {toldWords !== "" && ` “${toldWords}”`}
    </Quiet>
  );
}
