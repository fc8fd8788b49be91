import styled from "styled-components";
import type { ProposalProblem } from "#contract/templateProposals";
import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "../ui/Chip";
import { StateLine } from "../ui/StateLine";

type ObjectionsProps = { objections: readonly ProposalProblem[] };

/** What the verifier has against some words: what must be mended, and what a person may answer for. */
export function Objections({ objections }: ObjectionsProps) {
  const t = useTranslate();
  if (objections.length === 0) {
    return (
      <StateLine mood="good" icon="check">
        {t("templates.objections.none")}
      </StateLine>
    );
  }
  const isBlocked = objections.some(({ blocks }) => blocks);
  return (
    <StateLine mood={isBlocked ? "bad" : "watch"} icon="alert">
      <p>{t(isBlocked ? "templates.objections.blocked" : "templates.objections.open")}</p>
      <ul>
        {objections.map(({ type, detail, blocks }, index) => (
          <li key={`${type}-${index}`}>
            <Line>
              <Chip mood={blocks ? "bad" : "watch"}>
                {t(blocks ? "templates.objections.must" : "templates.objections.may")}
              </Chip>
              <span>{detail}</span>
            </Line>
          </li>
        ))}
      </ul>
    </StateLine>
  );
}

const Line = styled.div`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: 8px;
  align-items: start;
  margin-top: 6px;
`;
