import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import type { TextKey } from "../i18n/translate";
import { useTranslate } from "../i18n/useTranslate";
import type { FailureCode, ServiceProblem } from "../service/ServiceProblem";
import { StateLine } from "./StateLine";

type ProblemNoteProps = { problem: ServiceProblem; retry?: () => void };

/** What went wrong, in a sentence, and what to do about it. */
export function ProblemNote({ problem, retry }: ProblemNoteProps) {
  const t = useTranslate();
  const ours = SENTENCES[problem.code];
  return (
    <div role="alert">
      <StateLine mood="watch" icon="alert">
        <p>{problem.message === "" ? t(ours ?? "problems.unexpected") : problem.message}</p>
        {retry !== undefined && (
          <Again>
            <Button size="small" onClick={retry}>
              {t("ui.tryAgain")}
            </Button>
          </Again>
        )}
      </StateLine>
    </div>
  );
}

/** For failures that the service could not put into words itself. */
const SENTENCES: Partial<Record<FailureCode, TextKey>> = {
  unreachable: "problems.unreachable",
  misunderstood: "problems.misunderstood",
  not_signed: "problems.notSigned",
  unexpected: "problems.unexpected",
};

const Again = styled.div`
  margin-top: 8px;
`;
