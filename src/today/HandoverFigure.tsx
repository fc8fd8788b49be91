import { listHandovers } from "#contract/handovers";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { hashTo } from "../ui/useHashRoute";
import { FigureBox } from "./FigureBox";

const EVERY_MS = 60_000;
const DAYS = 7;

/** At how many hand-overs somebody said who stays; it opens those at which nobody did. */
export function HandoverFigure() {
  const t = useTranslate();
  const answer = useService(
    listHandovers,
    { show: "skipped", days: DAYS, limit: 1 },
    { everyMs: EVERY_MS },
  );
  // The other figures stand without it; a week without a hand-over has nothing to show.
  if (answer.status !== "answered" || answer.value.counts.all === 0) return null;
  const { all, skipped } = answer.value.counts;
  return (
    <li>
      <FigureBox
        href={hashTo("review", "handovers")}
        isChosen={false}
        icon="people"
        name={t("today.figure.handover.name")}
        meaning={t("today.figure.handover.meaning")}
        count={all - skipped}
        of={all}
        missing={
          skipped === 0
            ? t("today.figure.handover.all")
            : t("today.figure.handover.missing", { count: skipped })
        }
      />
    </li>
  );
}
