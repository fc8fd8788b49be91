import { Button } from "@zendeskgarden/react-buttons";
import type { TicketOwnership } from "#contract/ownership";
import type { OwnershipFlag } from "#domain/ownership/judgement";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import type { Wanted } from "./writers";
import { customerOf } from "./customerOf";
import { PromiseTime } from "./PromiseTime";
import { newsFor, stepFor } from "./stepFor";
import type { OwnerSteps } from "./useOwnerSteps";

type FlagStepProps = {
  flag: OwnershipFlag;
  ownership: TicketOwnership;
  agentId: string | null;
  steps: OwnerSteps;
  onTellCustomer: (wanted: Wanted) => void;
};

/** The next step for a flag: a button where one click does it, else the words. */
export function FlagStep({ flag, ownership, agentId, steps, onTellCustomer }: FlagStepProps) {
  const t = useTranslate();
  const step = stepFor(flag);

  if (step === "name-contact") {
    return <ContactButtons ownership={ownership} agentId={agentId} steps={steps} />;
  }
  if (step === "promise-time" && ownership.suggestedTimes.length > 0) {
    const promising = { ownership, agentId, steps, onTellCustomer };
    return <PromiseTime {...promising} />;
  }
  if (step === "tell-customer") {
    return (
      <Row>
        <Button size="small" onClick={() => onTellCustomer({ kind: newsFor(flag) })}>
          {t("ownership.tell", { customer: customerOf(ownership) })}
        </Button>
      </Row>
    );
  }
  return <Quiet>{flag.action}</Quiet>;
}

type ContactButtonsProps = Pick<FlagStepProps, "ownership" | "agentId" | "steps">;

function ContactButtons({ ownership, agentId, steps }: ContactButtonsProps) {
  const t = useTranslate();
  const suggested = ownership.suggestedOwner;
  return (
    <Row $gap={6}>
      {suggested !== null && suggested.id !== agentId && (
        <Button
          size="small"
          disabled={steps.isRunning}
          onClick={() => steps.nameContact(suggested.id)}
        >
          {t("ownership.makeContact", { name: suggested.name })}
        </Button>
      )}
      {agentId !== null && (
        <Button size="small" disabled={steps.isRunning} onClick={() => steps.nameContact(agentId)}>
          {t("ownership.makeMe")}
        </Button>
      )}
    </Row>
  );
}
