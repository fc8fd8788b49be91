import styled from "styled-components";
import { useTranslate } from "../i18n/useTranslate";

type ReadingProps = {
  grade: { before: number; after: number };
  words: { before: number; after: number };
};

/** How hard and how long the text was, and is now. */
export function Reading({ grade, words }: ReadingProps) {
  const t = useTranslate();
  const hasGrade = grade.before > 0 || grade.after > 0;
  return (
    <Figures>
      {hasGrade && (
        <div>
          <dt>{t("wording.grade")}</dt>
          <dd>{t("wording.fromTo", grade)}</dd>
        </div>
      )}
      <div>
        <dt>{t("wording.length")}</dt>
        <dd>{t("wording.fromTo", words)}</dd>
      </div>
    </Figures>
  );
}

/** Runs of letters and digits. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;

const Figures = styled.dl`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 16px;
  font-size: 12px;

  > div {
    display: flex;
    gap: 6px;
  }

  dt {
    color: var(--fg-subtle);
  }

  dd {
    font-variant-numeric: tabular-nums;
  }
`;
