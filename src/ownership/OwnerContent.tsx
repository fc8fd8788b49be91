import type { TicketOwnership } from "#contract/ownership";
import type { OwnershipFlag } from "#domain/ownership/judgement";
import { useTranslate } from "../i18n/useTranslate";
import { Disclosure } from "../ui/Disclosure";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { FlagLine } from "./FlagLine";
import { OwnerFacts } from "./OwnerFacts";
import { OwnerTimeline } from "./OwnerTimeline";
import { STATES } from "./states";
import { useOwnerSteps } from "./useOwnerSteps";
import { StepProblem } from "./StepProblem";

const LEVELS = ["note", "amber", "red"] as const;

type OwnerContentProps = {
  ownership: TicketOwnership;
  agentId: string | null;
  onTellCustomer: () => void;
};

/** The state in a sentence, the facts it rests on, and the flags with their next step. */
export function OwnerContent({ ownership, agentId, onTellCustomer }: OwnerContentProps) {
  const t = useTranslate();
  const steps = useOwnerSteps(ownership);
  const { mood, icon } = STATES[ownership.state];
  const customer = ownership.customer.firstName ?? ownership.customer.name;
  const owner = ownership.owner?.name ?? t("ownership.nobody");
  const group = ownership.groupName ?? t("ownership.anotherTeam");
  const open = ownership.flags
    .filter((flag) => flag.clearedAt === undefined)
    .sort((one, other) => LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level));
  const [worst, ...others] = open;
  const line = (flag: OwnershipFlag) => (
    <FlagLine
      key={flag.ruleId}
      flag={flag}
      ownership={ownership}
      agentId={agentId}
      steps={steps}
      onTellCustomer={onTellCustomer}
    />
  );

  return (
    <Stack>
      <StateLine mood={mood} icon={icon}>
        {t(`ownership.state.${ownership.state}`, { customer, owner, group })}
      </StateLine>
      <OwnerFacts ownership={ownership} />
      <StepProblem steps={steps} />
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
