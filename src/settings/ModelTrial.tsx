import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import styled from "styled-components";
import type { z } from "zod";
import { readModel, tryModel } from "#contract/models";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";

type Trial = z.output<typeof tryModel.response>;

/** Has the stored model write a message of ours, to see that it answers and passes the checks. */
export function ModelTrial() {
  const t = useTranslate();
  const [trial, setTrial] = useState<Trial | null>(null);
  const action = useAction(tryModel, { refresh: [readModel] });
  const start = async () => {
    setTrial(null);
    setTrial(await action.run({}));
  };
  return (
    <Stack>
      <div>
        <Button size="small" disabled={action.isRunning} onClick={() => void start()}>
          {t(action.isRunning ? "settings.model.trying" : "settings.model.try")}
        </Button>
      </div>
      {action.problem !== null && <ProblemNote problem={action.problem} />}
      <div role="status">{trial !== null && <Outcome trial={trial} />}</div>
    </Stack>
  );
}

function Outcome({ trial: { body, reason, milliseconds } }: { trial: Trial }) {
  const t = useTranslate();
  if (reason !== null) {
    return (
      <StateLine mood="watch" icon="alert">
        {t(`settings.model.reason.${reason}`)}
      </StateLine>
    );
  }
  return (
    <Stack $gap={8}>
      <StateLine mood="good" icon="check">
        {t("settings.model.works", { seconds: milliseconds / 1000 })}
      </StateLine>
      <Quiet>{t("settings.model.wrote")}</Quiet>
      <Paper>{body}</Paper>
    </Stack>
  );
}

const Paper = styled.p`
  padding: 10px 12px;
  border: 1px solid var(--border-subtle);
  border-radius: 6px;
  white-space: pre-wrap;
`;
