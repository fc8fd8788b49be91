import styled from "styled-components";
import type { TicketOwnership } from "#contract/ownership";
import type { OwnershipFlag } from "#domain/ownership/judgement";
import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "../ui/Chip";
import type { Mood } from "../ui/moods";
import { LEVEL_MOODS } from "../ui/levelMoods";
import { MOODS } from "../ui/moods";
import { Quiet } from "../ui/Quiet";
import { sayAge } from "../ui/sayAge";
import { useNow } from "../ui/useNow";
import { FlagDispute } from "./FlagDispute";
import { FlagStep } from "./FlagStep";
import type { Wanted } from "./writers";
import type { FlagWords } from "./useFlagWords";
import type { OwnerSteps } from "./useOwnerSteps";

type FlagLineProps = {
  flag: OwnershipFlag;
  ownership: TicketOwnership;
  agentId: string | null;
  steps: OwnerSteps;
  words: FlagWords;
  onTellCustomer: (wanted: Wanted) => void;
};

/** Why this ticket needs a look, and the one thing to do about it. */
export function FlagLine({ flag, words, ...rest }: FlagLineProps) {
  const t = useTranslate();
  const now = useNow();
  return (
    <Line $mood={LEVEL_MOODS[flag.level]}>
      <div>
        <Chip mood={LEVEL_MOODS[flag.level]}>{t(`ui.level.${flag.level}`)}</Chip>{" "}
        <Quiet as="span">
          {t("ownership.since", { age: sayAge(now - Date.parse(flag.since), t) })}
        </Quiet>
      </div>
      <p>{flag.text}</p>
      <FlagStep flag={flag} {...rest} />
      <FlagDispute flag={flag} words={words} />
    </Line>
  );
}

const Line = styled.li<{ $mood: Mood }>`
  display: grid;
  gap: 6px;
  padding: 8px 10px;
  border: 1px solid var(--border-subtle);
  border-inline-start: 3px solid ${({ $mood }) => MOODS[$mood].fg};
  border-radius: 4px;
`;
