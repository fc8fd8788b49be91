import type { HandoverContract } from "#contract/handovers";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";
import { useSayMoment } from "../ui/useSayMoment";

type AgreementCellProps = { contract: HandoverContract };

/** Who stays, when they write next and how the customer was told; or why none of it. */
export function AgreementCell({ contract }: AgreementCellProps) {
  const t = useTranslate();
  const say = useSayMoment();
  const { reason, stays, nextWordAt, told, toldWords, givenBy } = contract;
  if (reason !== null) {
    return (
      <>
        {t("review.handovers.passedOver", { by: givenBy })}
        <Quiet>“{reason}”</Quiet>
      </>
    );
  }
  return (
    <>
      {t("review.handovers.stays", {
        name: stays?.name ?? "",
        at: nextWordAt === null ? "" : say(nextWordAt),
      })}
      <Quiet>
        {told !== null && t(`review.handovers.told.${told}`)}
        {toldWords !== "" && ` “${toldWords}”`}
      </Quiet>
    </>
  );
}
