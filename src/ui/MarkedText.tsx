import { useId, useMemo, useState } from "react";
import styled from "styled-components";
import type { Finding, Format } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { HiddenText } from "./HiddenText";
import { Icon } from "./Icon";
import { runsOf } from "./runsOf";

type MarkedTextProps = { source: string; format: Format; findings: readonly Finding[] };

/** A copy of a text with what reads badly underlined; pointing at a mark says why. */
export function MarkedText({ source, format, findings }: MarkedTextProps) {
  const t = useTranslate();
  const id = useId();
  const [chosen, choose] = useState(0);
  const runs = useMemo(() => runsOf(source, format, findings), [source, format, findings]);
  const shown = findings[chosen] ?? findings[0];

  return (
    <div>
      <Copy>
        {runs.map(({ text, finding }, index) =>
          finding === null ? (
            <span key={index}>{text}</span>
          ) : (
            <Mark
              key={index}
              role="button"
              tabIndex={0}
              $severity={findings[finding]?.severity ?? "low"}
              aria-pressed={findings[finding] === shown}
              aria-describedby={id}
              onMouseEnter={() => choose(finding)}
              onFocus={() => choose(finding)}
              onClick={() => choose(finding)}
              onKeyDown={(event) => {
                if (event.key === "Enter" || event.key === " ") choose(finding);
              }}
            >
              {text}
            </Mark>
          ),
        )}
      </Copy>
      {shown !== undefined && (
        <Why id={id} aria-live="polite">
          <Icon name="quote" />
          <div>
            <strong>{t(`findings.${shown.category}`)}</strong>
            <HiddenText>: </HiddenText>
            <p>{shown.why}</p>
            {shown.instead.length > 0 && (
              <p>{t("findings.instead", { words: shown.instead.join(" · ") })}</p>
            )}
          </div>
        </Why>
      )}
    </div>
  );
}

const LINE = { high: "var(--fg-danger)", medium: "var(--fg-warning)", low: "var(--fg-subtle)" };

const Copy = styled.div`
  max-height: 220px;
  overflow-y: auto;
  padding: 8px 10px;
  border: 1px solid var(--border-subtle);
  border-radius: 6px;
  background: var(--bg-subtle);
  white-space: pre-wrap;
`;

/** A real button would not wrap with the words around it. */
const Mark = styled.span<{ $severity: Finding["severity"] }>`
  border-radius: 2px;
  cursor: help;
  text-decoration: underline wavy ${({ $severity }) => LINE[$severity]};
  text-decoration-skip-ink: none;
  text-underline-offset: 3px;

  &[aria-pressed="true"] {
    background: var(--bg-warning);
  }
`;

const Why = styled.div`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: 8px;
  margin-top: 8px;
  padding-inline-start: 4px;

  > svg {
    margin-top: 2px;
    color: var(--fg-subtle);
  }
`;
