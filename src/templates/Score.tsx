import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "../ui/Chip";
import type { Mood } from "../ui/moods";
import { Quiet } from "../ui/Quiet";

type ScoreProps = { score: number; count: number };

/** How a text reads, from 0 to 100, in a number and a word. */
export function Score({ score, count }: ScoreProps) {
  const t = useTranslate();
  const grade = gradeOf(score);
  return (
    <>
      <Chip mood={MOOD[grade]}>{t(`templates.grade.${grade}`, { score: Math.round(score) })}</Chip>
      <Quiet>{t("templates.findings", { count })}</Quiet>
    </>
  );
}

type Grade = "good" | "fair" | "poor";

const MOOD: Readonly<Record<Grade, Mood>> = { good: "good", fair: "watch", poor: "bad" };

const gradeOf = (score: number): Grade => {
  if (score >= 80) return "good";
  return score >= 50 ? "fair" : "poor";
};
