import { useState } from "react";
import type { TicketOwnership } from "#contract/ownership";
import "../../i18n/handoverTexts";
import { useGroup } from "../../zendesk/useGroup";
import { type Answers, type Missing, NO_ANSWERS } from "./answers";
import { HandoverForm } from "./HandoverForm";
import { useSetup } from "../useSetup";
import type { Writers } from "../writers";
import { isInIt } from "./isInIt";
import { useHandoverGuard } from "./useHandoverGuard";

type HandoverPartProps = {
  ticketId: string;
  agentId: string | null;
  /** Null until the service has said. */
  ownership: TicketOwnership | null;
  onWrite: Writers["onTellCustomer"];
};

/** Asks three things when a ticket is about to go to IT, and holds its save until they are said. */
export function HandoverPart({ ticketId, agentId, ownership, onWrite }: HandoverPartProps) {
  const setup = useSetup() ?? NOTHING_KNOWN;
  const group = useGroup();
  const isThere = isInIt(group, setup.itGroups, ownership);
  const to = setup.itGroups.find(({ id }) => id === group?.shown);
  const isGoing = setup.confirmed && !isThere && to !== undefined;

  const known = setup.colleagues.find(({ id }) => id === (ownership?.owner?.id ?? agentId));
  const [given, setGiven] = useState<Partial<Answers>>({});
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  // What stands already is the first answer: most often it is the right one.
  const answers: Answers = { ...NO_ANSWERS, staysId: known?.id ?? null, ...given };

  const onSaved = () => {
    setGiven({});
    setMissing([]);
  };
  useHandoverGuard({ ticketId, setup, isInIt: isThere, answers, onHeld: setMissing, onSaved });

  if (!isGoing) return null;
  return (
    <HandoverForm
      group={to}
      agentId={agentId}
      ownership={ownership}
      colleagues={setup.colleagues}
      answers={answers}
      missing={missing}
      onAnswer={(more) => {
        setGiven({ ...given, ...more });
        setMissing([]);
      }}
      onWrite={onWrite}
    />
  );
}

const NOTHING_KNOWN = {
  confirmed: false,
  itGroups: [],
  colleagues: [],
  fields: { contact: null, nextUpdate: null },
};
