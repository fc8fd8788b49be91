import styled, { keyframes } from "styled-components";
import { useTranslate } from "../i18n/useTranslate";
import { HiddenText } from "./HiddenText";

type BarsProps = { lines?: number };

/** Where words are about to appear. */
export function Bars({ lines = 3 }: BarsProps) {
  const t = useTranslate();
  return (
    <Stack role="status">
      <HiddenText>{t("ui.loading")}</HiddenText>
      {Array.from({ length: lines }, (_, index) => (
        <Bar key={index} $width={WIDTHS[index % WIDTHS.length] ?? 100} />
      ))}
    </Stack>
  );
}

const WIDTHS = [92, 76, 84, 58];

const breathe = keyframes`
  50% { opacity: 0.5; }
`;

const Stack = styled.div`
  display: grid;
  gap: 10px;
`;

const Bar = styled.div<{ $width: number }>`
  width: ${({ $width }) => $width}%;
  height: 12px;
  border-radius: 6px;
  background: var(--border-subtle);
  animation: ${breathe} 1.6s ease-in-out infinite;
`;
