import type { HandoverSetup } from "#contract/handovers";
import type { TicketOwnership } from "#contract/ownership";
import { useTranslate } from "../i18n/useTranslate";
import type { Answer } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Card } from "../ui/Card";
import { Quiet } from "../ui/Quiet";
import { OwnerContent } from "./OwnerContent";
import type { Writers } from "./writers";

type OwnerCardProps = {
  answer: Answer<TicketOwnership | null>;
  agentId: string | null;
  setup: HandoverSetup | null;
  writers: Writers;
};

/** Who the customer's person is, what they were told, and what to do next. */
export function OwnerCard({ answer, agentId, setup, writers }: OwnerCardProps) {
  const t = useTranslate();
  return (
    <Card title={t("ownership.title")}>
      <Answered answer={answer}>
        {(ownership) =>
          ownership === null ? (
            <Quiet>{t("ownership.unknown")}</Quiet>
          ) : (
            <OwnerContent ownership={ownership} agentId={agentId} setup={setup} writers={writers} />
          )
        }
      </Answered>
    </Card>
  );
}
