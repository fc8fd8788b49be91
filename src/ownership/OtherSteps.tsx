import type { HandoverSetup } from "#contract/handovers";
import type { TicketOwnership } from "#contract/ownership";
import { useTranslate } from "../i18n/useTranslate";
import { Disclosure } from "../ui/Disclosure";
import { AskIt } from "./AskIt";
import { HandBack } from "./HandBack";

type OtherStepsProps = {
  ownership: TicketOwnership;
  setup: HandoverSetup | null;
  onNote: (text: string) => void;
};

/** What can be done instead of moving the ticket, or when moving it has not helped. */
export function OtherSteps({ ownership, setup, onNote }: OtherStepsProps) {
  const t = useTranslate();
  if (setup === null) return null;
  if (ownership.inItSince !== null) {
    return <HandBack ownership={ownership} colleagues={setup.colleagues} onNote={onNote} />;
  }
  if (setup.itGroups.length === 0) return null;
  return (
    <Disclosure label={t("ownership.askIt.open")}>
      {() => <AskIt ownership={ownership} itGroups={setup.itGroups} />}
    </Disclosure>
  );
}
