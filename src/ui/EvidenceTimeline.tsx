import styled from "styled-components";
import type { TimelineEntry } from "#contract/review";
import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "./Chip";
import { HiddenText } from "./HiddenText";
import { Moment } from "./Moment";
import { Quiet } from "./Quiet";

type EvidenceTimelineProps = {
  entries: readonly TimelineEntry[];
  /** Audits that a flag rests on; they are marked. */
  evidence?: readonly number[];
  isNarrow?: boolean;
};

/** What we did on the left, what the customer saw on the right, in the order it happened. */
export function EvidenceTimeline({ entries, evidence = [], isNarrow }: EvidenceTimelineProps) {
  const t = useTranslate();
  if (entries.length === 0) return <Quiet>{t("timeline.empty")}</Quiet>;
  return (
    <div>
      {isNarrow !== true && (
        <Heads aria-hidden="true">
          <span>{t("timeline.ours")}</span>
          <span>{t("timeline.customer")}</span>
        </Heads>
      )}
      <ol>
        {entries.map((entry, index) => (
          <Entry key={`${entry.auditId}-${index}`} $side={entry.side} $isNarrow={isNarrow === true}>
            <Box $side={entry.side}>
              <Quiet as="div">
                <Moment at={entry.at} /> · {t(`timeline.kind.${entry.kind}`)}
                <Side entry={entry} isSeen={isNarrow === true} />
              </Quiet>
              <p>
                {entry.by !== "" && <strong>{entry.by}</strong>} {entry.text}
              </p>
              {evidence.includes(entry.auditId) && (
                <Chip mood="watch">{t("timeline.evidence")}</Chip>
              )}
            </Box>
          </Entry>
        ))}
      </ol>
    </div>
  );
}

/** On wide screens the column says it; screen readers hear it either way. */
function Side({ entry, isSeen }: { entry: TimelineEntry; isSeen: boolean }) {
  const t = useTranslate();
  const side = ` · ${t(entry.side === "ours" ? "timeline.ours" : "timeline.customer")}`;
  return isSeen ? side : <SideText>{side}</SideText>;
}

const SideText = styled(HiddenText)`
  @media (max-width: 640px) {
    position: static;
    clip-path: none;
    white-space: normal;
  }
`;

const Heads = styled.div`
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 16px;
  margin-bottom: 8px;
  color: var(--fg-subtle);
  font-weight: 600;

  @media (max-width: 640px) {
    display: none;
  }
`;

const Entry = styled.li<{ $side: TimelineEntry["side"]; $isNarrow: boolean }>`
  margin-bottom: 8px;
  padding-inline-start: ${({ $side, $isNarrow }) =>
    $side === "customer" && !$isNarrow ? "calc(50% + 8px)" : "0"};
  padding-inline-end: ${({ $side, $isNarrow }) =>
    $side === "ours" && !$isNarrow ? "calc(50% + 8px)" : "0"};

  @media (max-width: 640px) {
    padding-inline: 0;
  }
`;

const Box = styled.div<{ $side: TimelineEntry["side"] }>`
  padding: 8px 10px;
  border: 1px solid var(--border-subtle);
  border-inline-start: 3px solid
    ${({ $side }) => ($side === "customer" ? "var(--fg-primary)" : "var(--border-emphasis)")};
  border-radius: 4px;
  background: ${({ $side }) => ($side === "customer" ? "var(--bg-raised)" : "var(--bg-subtle)")};

  p {
    white-space: pre-line;
  }
`;
