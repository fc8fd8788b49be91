import type { HandoverSetup } from "#contract/handovers";
import type { TicketOwnership } from "#contract/ownership";
import { useTranslate } from "../i18n/useTranslate";
import { Disclosure } from "../ui/Disclosure";
import { AskIt } from "./AskIt";
import { HandBack } from "./HandBack";
import { PromiseTime } from "./PromiseTime";
import { stepFor } from "./stepFor";
import type { OwnerSteps } from "./useOwnerSteps";
import type { Writers } from "./writers";

type OtherStepsProps = {
  ownership: TicketOwnership;
  setup: HandoverSetup | null;
  agentId: string | null;
  steps: OwnerSteps;
  writers: Writers;
};

/** What can be done whether or not a flag asks for it: promise, give back, ask IT without moving. */
export function OtherSteps({ ownership, setup, agentId, steps, writers }: OtherStepsProps) {
  const t = useTranslate();
  if (setup === null) return null;
  return (
    <>
      {canPromise(ownership, agentId) && (
        <Disclosure label={t("ownership.promiseOpen")}>
          {() => (
            <PromiseTime
              ownership={ownership}
              agentId={agentId}
              steps={steps}
              onTellCustomer={writers.onTellCustomer}
            />
          )}
        </Disclosure>
      )}
      {ownership.inItSince !== null && (
        <HandBack ownership={ownership} colleagues={setup.colleagues} onNote={writers.onNote} />
      )}
      {setup.itGroups.length > 0 && (
        <Disclosure
          label={t(ownership.inItSince === null ? "ownership.askIt.open" : "ownership.askIt.there")}
        >
          {() => <AskIt ownership={ownership} itGroups={setup.itGroups} />}
        </Disclosure>
      )}
    </>
  );
}

/** Those who write to customers, while nothing is promised and no flag offers it already. */
const canPromise = (ownership: TicketOwnership, agentId: string | null): boolean =>
  agentId !== null &&
  ownership.nextPromiseAt === null &&
  ownership.state !== "closed-badly" &&
  ownership.suggestedTimes.length > 0 &&
  !ownership.flags.some((flag) => stepFor(flag) === "promise-time");
