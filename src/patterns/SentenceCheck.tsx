import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import type { SentenceWarning } from "#contract/incidents";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";

type SentenceCheckProps = {
  warnings: readonly SentenceWarning[];
  proposal: string | null;
  onUse: (text: string) => void;
  onAccept: () => void;
};

/** What customers should not meet in the sentence, and how it could read. */
export function SentenceCheck({ warnings, proposal, onUse, onAccept }: SentenceCheckProps) {
  const t = useTranslate();
  return (
    <Stack $gap={8} role="status">
      {warnings.length === 0 ? (
        <StateLine mood="good" icon="check">
          {t("issues.incident.fine")}
        </StateLine>
      ) : (
        <StateLine mood="watch" icon="alert">
          <ul>
            {warnings.map(({ kind, text, instead }, place) => (
              <li key={`${place} ${text}`}>
                {t(`issues.incident.warning.${kind}`, { text })}
                {instead.length > 0 && (
                  <> {t("issues.incident.instead", { words: instead.join(", ") })}</>
                )}
              </li>
            ))}
          </ul>
          <Row>
            <Button size="small" onClick={onAccept}>
              {t("issues.incident.accept")}
            </Button>
          </Row>
        </StateLine>
      )}
      {proposal !== null && (
        <Stack $gap={4}>
          <Quiet>{t("issues.incident.proposal")}</Quiet>
          <Proposal>{proposal}</Proposal>
          <Row>
            <Button size="small" onClick={() => onUse(proposal)}>
              {t("issues.incident.useProposal")}
            </Button>
          </Row>
        </Stack>
      )}
    </Stack>
  );
}

const Proposal = styled.p`
  padding: 8px 12px;
  border: 1px dashed var(--border);
  border-radius: 6px;
  white-space: pre-line;
  overflow-wrap: anywhere;
`;
