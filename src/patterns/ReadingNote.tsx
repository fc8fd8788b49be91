import styled from "styled-components";
import { useTranslate } from "../i18n/useTranslate";

type ReadingNoteProps = { reading: { done: number; total: number } | null };

/** How many tickets were looked at for recurring issues, while many still wait. */
export function ReadingNote({ reading }: ReadingNoteProps) {
  const t = useTranslate();
  if (reading === null || reading.total === 0) return null;
  const share = Math.min(1, reading.done / reading.total);
  return (
    <Note role="status">
      <span>{t("issues.reading.text", { done: reading.done, total: reading.total })}</span>
      <Track
        role="progressbar"
        aria-label={t("issues.reading.label")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
      >
        <Bar $share={share} />
      </Track>
    </Note>
  );
}

const Note = styled.div`
  display: grid;
  gap: 8px;
`;

const Track = styled.div`
  overflow: hidden;
  height: 8px;
  border-radius: 4px;
  background: var(--border-subtle);
`;

const Bar = styled.div<{ $share: number }>`
  height: 100%;
  border-radius: 4px;
  background: var(--fg-primary);
  transform: scaleX(${({ $share }) => $share});
  transform-origin: left;
`;
