import { Button } from "@zendeskgarden/react-buttons";
import { useEffect, useRef } from "react";
import styled from "styled-components";
import type { Colleague } from "#contract/handovers";
import type { TicketOwnership } from "#contract/ownership";
import type { Group } from "#contract/people";
import { useTranslate } from "../../i18n/useTranslate";
import { Card } from "../../ui/Card";
import { Stack } from "../../ui/Stack";
import { StateLine } from "../../ui/StateLine";
import type { Answers, Missing } from "./answers";
import type { Writers } from "../writers";
import { NextWord } from "./NextWord";
import { SkipForm } from "./SkipForm";
import { WhatWasTold } from "./WhatWasTold";
import { WhoStays } from "./WhoStays";

type HandoverFormProps = {
  group: Group;
  agentId: string | null;
  ownership: TicketOwnership | null;
  colleagues: readonly Colleague[];
  answers: Answers;
  /** What kept the last save. */
  missing: readonly Missing[];
  onAnswer: (answers: Partial<Answers>) => void;
  onWrite: Writers["onTellCustomer"];
};

/** The three questions of a hand-over, and the way past them. */
export function HandoverForm(props: HandoverFormProps) {
  const { group, agentId, ownership, colleagues, answers, missing, onAnswer, onWrite } = props;
  const t = useTranslate();
  const top = useRef<HTMLDivElement>(null);
  const isHeld = missing.length > 0;
  useEffect(() => {
    if (isHeld) top.current?.focus();
  }, [isHeld, missing]);
  const customer = customerIn(ownership) ?? t("handover.theCustomer");

  return (
    <Card title={t("handover.title", { group: group.name })}>
      <Top ref={top} tabIndex={-1} role={isHeld ? "alert" : undefined}>
        <StateLine mood={isHeld ? "watch" : "calm"} icon={isHeld ? "alert" : "people"}>
          {isHeld ? (
            <ul>
              {missing.map((one) => (
                <li key={one}>{t(`handover.missing.${one}`, { customer })}</li>
              ))}
            </ul>
          ) : (
            t("handover.text", { customer })
          )}
        </StateLine>
      </Top>
      {answers.reason === null ? (
        <Stack $gap={16}>
          <WhoStays
            customer={customer}
            agentId={agentId}
            colleagues={colleagues}
            value={answers.staysId}
            onChange={(staysId) => onAnswer({ staysId })}
          />
          <NextWord
            times={ownership?.suggestedTimes ?? []}
            value={answers.nextWordAt}
            onChange={(nextWordAt) => onAnswer({ nextWordAt })}
          />
          <WhatWasTold
            customer={customer}
            answers={answers}
            onAnswer={onAnswer}
            onWrite={() => onWrite(messageFor(props))}
          />
          <div>
            <Button size="small" isBasic onClick={() => onAnswer({ reason: "" })}>
              {t("handover.skip")}
            </Button>
          </div>
        </Stack>
      ) : (
        <SkipForm reason={answers.reason} onChange={(reason) => onAnswer({ reason })} />
      )}
    </Card>
  );
}

const customerIn = (ownership: TicketOwnership | null): string | undefined =>
  ownership?.customer.firstName ?? ownership?.customer.name;

/** The writer speaks for themselves; a colleague who stays is named. */
function messageFor({ answers: { staysId, nextWordAt }, agentId, colleagues }: HandoverFormProps) {
  const other = staysId === agentId ? undefined : colleagues.find(({ id }) => id === staysId);
  return {
    kind: "hand-over",
    ...(other === undefined ? {} : { successor: other.name }),
    ...(nextWordAt === null ? {} : { nextUpdateAt: nextWordAt }),
  } as const;
}

const Top = styled.div`
  &:focus {
    outline: none;
  }
`;
