import type { HandoverSetup } from "#contract/handovers";
import type { TicketOwnership } from "#contract/ownership";
import type { OwnershipFlag } from "#domain/ownership/judgement";
import { useTranslate } from "../i18n/useTranslate";
import { Disclosure } from "../ui/Disclosure";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { AgreementNote } from "./AgreementNote";
import { CoverNote } from "./CoverNote";
import { customerOf } from "./customerOf";
import { DueNote } from "./DueNote";
import { FlagLine } from "./FlagLine";
import { OtherSteps } from "./OtherSteps";
import { OwnerFacts } from "./OwnerFacts";
import { OwnerTimeline } from "./OwnerTimeline";
import { STATES } from "./states";
import { useOwnerSteps } from "./useOwnerSteps";
import { StepProblem } from "./StepProblem";
import { useFlagWords } from "./useFlagWords";
import type { Writers } from "./writers";

const LEVELS = ["note", "amber", "red"] as const;

type OwnerContentProps = {
  ownership: TicketOwnership;
  agentId: string | null;
  setup: HandoverSetup | null;
  writers: Writers;
};

/** The state in a sentence, the facts it rests on, and the flags with their next step. */
export function OwnerContent({ ownership, agentId, setup, writers }: OwnerContentProps) {
  const t = useTranslate();
  const steps = useOwnerSteps(ownership);
  const words = useFlagWords(ownership.ticketId);
  const { mood, icon } = STATES[ownership.state];
  const open = ownership.flags
    .filter((flag) => flag.clearedAt === undefined)
    .sort((one, other) => LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level));
  const [worst, ...others] = open;
  const line = (flag: OwnershipFlag) => (
    <FlagLine
      key={flag.ruleId}
      flag={flag}
      ownership={offeredBy(ownership, setup)}
      agentId={agentId}
      steps={steps}
      words={words}
      onTellCustomer={writers.onTellCustomer}
    />
  );

  return (
    <Stack>
      <StateLine mood={mood} icon={icon}>
        {useStateSentence(ownership)}
      </StateLine>
      <OwnerFacts ownership={ownership} />
      <AgreementNote ownership={ownership} />
      <CoverNote ownership={ownership} steps={steps} onTellCustomer={writers.onTellCustomer} />
      <DueNote ownership={ownership} onTellCustomer={writers.onTellCustomer} />
      <StepProblem problem={steps.problem ?? words.problem} />
      {worst !== undefined && <Stack as="ul">{line(worst)}</Stack>}
      {others.length > 0 && (
        <Disclosure label={t("ownership.more", { count: others.length })}>
          {() => (
            <Stack as="ul" $gap={8}>
              {others.map(line)}
            </Stack>
          )}
        </Disclosure>
      )}
      <OtherSteps
        ownership={ownership}
        setup={setup}
        agentId={agentId}
        steps={steps}
        writers={writers}
      />
      <Disclosure label={t("ownership.evidence")}>
        {() => (
          <OwnerTimeline
            ticketId={ownership.ticketId}
            evidence={open.flatMap((flag) => flag.evidence)}
          />
        )}
      </Disclosure>
    </Stack>
  );
}

/** Who spoke last may be somebody who can't be a contact; then they are not offered as one. */
function offeredBy(ownership: TicketOwnership, setup: HandoverSetup | null): TicketOwnership {
  const { suggestedOwner } = ownership;
  const canBe = setup?.colleagues.some(({ id }) => id === suggestedOwner?.id) ?? true;
  return canBe ? ownership : { ...ownership, suggestedOwner: null };
}

function useStateSentence(ownership: TicketOwnership): string {
  const t = useTranslate();
  const customer = customerOf(ownership);
  const { owner, groupName, state } = ownership;
  if (state === "not-handed-over" && owner === null) {
    return t("ownership.state.nobody-yet", { customer });
  }
  return t(`ownership.state.${state}`, {
    customer,
    owner: owner?.name ?? t("ownership.nobody"),
    group: groupName ?? t("ownership.anotherTeam"),
  });
}
