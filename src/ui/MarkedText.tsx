import { useId, useMemo, useState } from "react";
import styled from "styled-components";
import type { Finding, Format } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { HiddenText } from "./HiddenText";
import { Icon } from "./Icon";
import { type Mark, marksOf } from "./marksOf";
import { Quiet } from "./Quiet";
import { runsOf } from "./runsOf";

/** More marks than anybody reads; each is a stop on the way through the page by keyboard. */
const MOST_MARKED = 100;

type MarkedTextProps = { source: string; format: Format; findings: readonly Finding[] };

/** A copy of a text with what reads badly underlined; pointing at a mark says why. */
export function MarkedText({ source, format, findings }: MarkedTextProps) {
  const t = useTranslate();
  const id = useId();
  const [chosen, choose] = useState(0);
  const all = useMemo(() => marksOf(findings), [findings]);
  const marks = useMemo(() => all.slice(0, MOST_MARKED), [all]);
  const runs = useMemo(() => runsOf(source, format, marks), [source, format, marks]);
  const shown = marks[chosen] ?? marks[0];

  return (
    <div>
      <Copy>
        {runs.map(({ text, finding: index }, place) => {
          const mark = marks[index ?? -1];
          if (index === null || mark === undefined) return <span key={place}>{text}</span>;
          return (
            <Marked
              key={place}
              role="button"
              tabIndex={0}
              $severity={mark.severity}
              $isShown={mark === shown}
              aria-describedby={mark === shown ? id : `${id}-${index}`}
              onMouseEnter={() => choose(index)}
              onFocus={() => choose(index)}
              onClick={() => choose(index)}
              onKeyDown={(event) => {
                if (event.key === "Enter" || event.key === " ") choose(index);
              }}
            >
              {text}
            </Marked>
          );
        })}
      </Copy>
      {marks.map((mark, index) => (
        // A screen reader reads the reason as it comes to the mark, before the box below has it.
        <span key={index} id={`${id}-${index}`} hidden>
          {mark !== shown && <Reasons mark={mark} />}
        </span>
      ))}
      {shown !== undefined && (
        <Why id={id}>
          <Icon name="quote" />
          <Reasons mark={shown} />
        </Why>
      )}
      {all.length > MOST_MARKED && <Quiet>{t("findings.first", { count: MOST_MARKED })}</Quiet>}
    </div>
  );
}

function Reasons({ mark }: { mark: Mark }) {
  const t = useTranslate();
  return (
    <div>
      {mark.findings.map(({ category, why, instead }, index) => (
        <div key={index}>
          <strong>{t(`findings.${category}`)}</strong>
          <HiddenText>: </HiddenText>
          <p>{why}</p>
          {instead.length > 0 && <p>{t("findings.instead", { words: instead.join(" · ") })}</p>}
        </div>
      ))}
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
const Marked = styled.span<{ $severity: Finding["severity"]; $isShown: boolean }>`
  border-radius: 2px;
  background: ${({ $isShown }) => ($isShown ? "var(--bg-warning)" : "none")};
  cursor: help;
  text-decoration: underline wavy ${({ $severity }) => LINE[$severity]};
  text-decoration-skip-ink: none;
  text-underline-offset: 3px;
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
