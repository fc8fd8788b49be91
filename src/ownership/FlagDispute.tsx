import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import type { FlagWord } from "#contract/disputes";
import type { OwnershipFlag } from "#domain/ownership/judgement";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { DisputeForm } from "./DisputeForm";
import type { FlagWords } from "./useFlagWords";

type FlagDisputeProps = { flag: OwnershipFlag; words: FlagWords };

/** What was said about a flag, and the way to say that it is wrong. */
export function FlagDispute({ flag, words }: FlagDisputeProps) {
  const t = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const word = words.wordOn(flag);
  return (
    <Stack $gap={6}>
      {word !== undefined && (
        <WhatWasSaid
          word={word}
          isRunning={words.isRunning}
          onWithdraw={() => words.withdraw(flag)}
        />
      )}
      {isAsking ? (
        <DisputeForm
          onGiven={(reason) => {
            setAsking(false);
            words.dispute(flag, reason);
          }}
          onCancel={() => setAsking(false)}
        />
      ) : (
        (word?.dispute ?? null) === null && (
          <div>
            <Button size="small" isBasic onClick={() => setAsking(true)}>
              {t("ownership.dispute.open")}
            </Button>
          </div>
        )
      )}
    </Stack>
  );
}

type WhatWasSaidProps = { word: FlagWord; isRunning: boolean; onWithdraw: () => void };

function WhatWasSaid({ word: { dispute, decision }, isRunning, onWithdraw }: WhatWasSaidProps) {
  const t = useTranslate();
  const isOlder = decision !== null && dispute !== null && decision.at < dispute.at;
  const answer = isOlder ? null : decision;
  return (
    <>
      {dispute !== null && (
        <Quiet>{t("ownership.dispute.said", { by: dispute.by, reason: dispute.reason })}</Quiet>
      )}
      {answer !== null && (
        <Quiet>
          {t(`ownership.dispute.answer.${answer.verdict}`, { by: answer.by })}
          {answer.reason !== "" && ` “${answer.reason}”`}
        </Quiet>
      )}
      {dispute !== null && answer === null && (
        <Row $gap={6}>
          <Quiet as="span">{t("ownership.dispute.waits")}</Quiet>
          <Button size="small" isBasic disabled={isRunning} onClick={onWithdraw}>
            {t("ownership.dispute.withdraw")}
          </Button>
        </Row>
      )}
    </>
  );
}
