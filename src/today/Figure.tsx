import { useTranslate } from "../i18n/useTranslate";
import type { IconName } from "../ui/Icon";
import { hashTo } from "../ui/useHashRoute";
import { FigureBox } from "./FigureBox";

type FigureProps = {
  id: "person" | "promise" | "word";
  count: number;
  waiting: number;
  icon: IconName;
  isChosen: boolean;
};

/** One answer about everybody who waits; it opens the people it leaves out. */
export function Figure({ id, count, waiting, icon, isChosen }: FigureProps) {
  const t = useTranslate();
  const missing = waiting - count;
  return (
    <FigureBox
      href={hashTo("today", id)}
      isChosen={isChosen}
      icon={icon}
      name={t(`today.figure.${id}.name`)}
      meaning={t(`today.figure.${id}.meaning`)}
      count={count}
      of={waiting}
      missing={
        missing === 0 ? t("today.figure.all") : t("today.figure.missing", { count: missing })
      }
    />
  );
}
