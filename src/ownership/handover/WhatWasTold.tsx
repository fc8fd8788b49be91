import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input, Radio } from "@zendeskgarden/react-forms";
import { useId } from "react";
import styled from "styled-components";
import type { Told } from "#contract/handovers";
import { useTranslate } from "../../i18n/useTranslate";
import { Stack } from "../../ui/Stack";
import type { Answers } from "./answers";

const WAYS: readonly Told[] = ["reply", "earlier", "spoken"];

type WhatWasToldProps = {
  customer: string;
  answers: Answers;
  onAnswer: (answers: Partial<Answers>) => void;
  /** Writes the message into the composer. */
  onWrite: () => void;
};

/** What the customer knows of the hand-over, and the message for those who know nothing yet. */
export function WhatWasTold({ customer, answers, onAnswer, onWrite }: WhatWasToldProps) {
  const t = useTranslate();
  const name = useId();
  return (
    <Questions>
      <legend>{t("handover.told", { customer })}</legend>
      <Stack $gap={8}>
        {WAYS.map((way) => (
          <Field key={way}>
            <Radio
              name={name}
              value={way}
              checked={answers.told === way}
              onChange={() => onAnswer({ told: way })}
            >
              <Field.Label isRegular>{t(`handover.ways.${way}`)}</Field.Label>
            </Radio>
          </Field>
        ))}
        {answers.told === "reply" && (
          <div>
            <Button size="small" onClick={onWrite}>
              {t("handover.write")}
            </Button>
          </div>
        )}
        {answers.told === "spoken" && (
          <Field>
            <Field.Label>{t("handover.words", { customer })}</Field.Label>
            <Input
              isCompact
              maxLength={1000}
              value={answers.toldWords}
              onChange={({ target }) => onAnswer({ toldWords: target.value })}
            />
          </Field>
        )}
      </Stack>
    </Questions>
  );
}

const Questions = styled.fieldset`
  min-width: 0;

  legend {
    margin-bottom: 6px;
    font-weight: 600;
  }
`;
