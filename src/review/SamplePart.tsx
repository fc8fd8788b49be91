import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import { drawSample, judgeSample, readSample } from "#contract/quality";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Card } from "../ui/Card";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { sayShare } from "./sayShare";
import { SampledLine } from "./SampledLine";

const DRAWN = 10;

/** Tickets without a flag, drawn by lot: the only way to learn what the rules miss. */
export function SamplePart() {
  const t = useTranslate();
  const answer = useService(readSample, {});
  const answers = () => ({ of: readSample, request: {} });
  const draw = useAction(drawSample, { answers });
  const judge = useAction(judgeSample, { answers });
  const problem = draw.problem ?? judge.problem;
  return (
    <Card title={t("review.quality.sample")}>
      <Quiet>{t("review.quality.sampleText")}</Quiet>
      {problem !== null && <ProblemNote problem={problem} />}
      <Answered answer={answer}>
        {({ unflagged, judged, missed, estimate, leastJudged, tickets }) => (
          <Stack>
            <p>
              {t("review.quality.judged", { judged, missed, unflagged })}{" "}
              {estimate === null
                ? t("review.quality.tooFewJudged", { count: leastJudged - judged })
                : t("review.quality.estimate", { share: sayShare(estimate, t) })}
            </p>
            <div>
              <Button
                size="small"
                disabled={draw.isRunning}
                onClick={() => void draw.run({ count: DRAWN })}
              >
                {t("review.quality.draw", { count: DRAWN })}
              </Button>
            </div>
            <List>
              {tickets.map((one) => (
                <SampledLine
                  key={one.ticket.ticketId}
                  sampled={one}
                  isRunning={judge.isRunning}
                  onJudge={(verdict, reason) =>
                    void judge.run({ ticketId: one.ticket.ticketId, verdict, reason })
                  }
                />
              ))}
            </List>
          </Stack>
        )}
      </Answered>
    </Card>
  );
}

const List = styled.ul`
  display: grid;
  gap: 8px;
`;
