import { useTranslate } from "../i18n/useTranslate";
import { PageHead } from "../ui/PageHead";
import { Stack } from "../ui/Stack";
import { HandoversPart } from "./HandoversPart";
import { QualityPart } from "./QualityPart";
import { QueuePart } from "./QueuePart";
import { ReviewTabs } from "./ReviewTabs";

type ReviewPageProps = {
  /** "handovers", "quality", or the id of a flag to begin with. */
  place: string | undefined;
};

/** Where a customer may have been forgotten on the way: flags, hand-overs, and how good the rules are. */
export function ReviewPage({ place }: ReviewPageProps) {
  const t = useTranslate();
  return (
    <Stack $gap={16}>
      <PageHead title={t("review.title")} text={t("review.text")} />
      <ReviewTabs current={place === "handovers" || place === "quality" ? place : "queue"} />
      {place === "handovers" && <HandoversPart />}
      {place === "quality" && <QualityPart />}
      {place !== "handovers" && place !== "quality" && <QueuePart flagId={place} />}
    </Stack>
  );
}
