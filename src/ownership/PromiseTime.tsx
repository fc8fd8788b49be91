import { Button } from "@zendeskgarden/react-buttons";
import type { TicketOwnership } from "#contract/ownership";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { useSayMoment } from "../ui/useSayMoment";
import type { OwnerSteps } from "./useOwnerSteps";
import type { Writers } from "./writers";

type PromiseTimeProps = {
  ownership: TicketOwnership;
  /** Null for those who don't write to customers. */
  agentId: string | null;
  steps: OwnerSteps;
  onTellCustomer: Writers["onTellCustomer"];
};

const MOST = 4;

/**
 * Promises when the customer hears next, at a time that fits the calendar. It is kept on the
 * ticket, and stands in the composer as a message to read and send.
 */
export function PromiseTime({ ownership, agentId, steps, onTellCustomer }: PromiseTimeProps) {
  const t = useTranslate();
  const say = useSayMoment();
  const promise = (at: string) => {
    steps.promiseTime(at);
    if (agentId !== null) onTellCustomer({ kind: "no-news", nextUpdateAt: at });
  };
  return (
    <div role="group" aria-label={t("ownership.promiseTime")}>
      <Quiet>{t("ownership.promiseTime")}</Quiet>
      <Row $gap={6}>
        {ownership.suggestedTimes.slice(0, MOST).map((at) => (
          <Button key={at} size="small" disabled={steps.isRunning} onClick={() => promise(at)}>
            {say(at)}
          </Button>
        ))}
      </Row>
    </div>
  );
}
