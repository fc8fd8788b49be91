import styled from "styled-components";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";

type CoverageProps = { coverage: { texts: number; customers: number; of: number } };

/** Few texts reach nearly everybody: in a sentence, and as a bar. */
export function Coverage({ coverage: { texts, customers, of } }: CoverageProps) {
  const t = useTranslate();
  const share = of === 0 ? 0 : customers / of;
  return (
    <Frame>
      <Lead>
        {t("templates.coverage.lead", { count: texts, percent: Math.round(share * 100) })}
      </Lead>
      <svg width="100%" height="14" aria-hidden="true" focusable="false">
        <rect width="100%" height="14" rx="7" fill="var(--border-subtle)" />
        <rect width={`${share * 100}%`} height="14" rx="7" fill="var(--fg-primary)" />
      </svg>
      <Quiet>{t("templates.coverage.of", { customers, of })}</Quiet>
    </Frame>
  );
}

const Frame = styled.div`
  display: grid;
  gap: 8px;
  max-width: 640px;
`;

const Lead = styled.p`
  font-size: 16px;
  font-weight: 600;
  line-height: 24px;
`;
