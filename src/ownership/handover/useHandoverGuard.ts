import { useEffect, useRef } from "react";
import type { z } from "zod";
import { type HandoverSetup, readTicketCare, storeContract } from "#contract/handovers";
import type { Group } from "#contract/people";
import { useTranslate } from "../../i18n/useTranslate";
import { serviceNow } from "../../service/serviceClock";
import { useAction } from "../../service/useAction";
import { visibleText } from "../../ui/readVisible";
import { type Draft, readDraft } from "../../zendesk/draft";
import { guardSave } from "../../zendesk/guardSave";
import { listen } from "../../zendesk/listen";
import { readGroup } from "../../zendesk/readGroup";
import { setTicket } from "../../zendesk/setTicket";
import { useZendesk } from "../../zendesk/ZendeskContext";
import { type Answers, type Missing, missingIn } from "./answers";

type Known = {
  readonly ticketId: string;
  readonly setup: HandoverSetup;
  /** True when the saved ticket sits in IT already: then there is nothing to ask. */
  readonly isInIt: boolean;
  readonly answers: Answers;
  /** Told what is missing when a save was held. */
  readonly onHeld: (missing: readonly Missing[]) => void;
  /** Told when the ticket was saved. */
  readonly onSaved: () => void;
};

type Contract = z.input<(typeof storeContract)["request"]>;

/**
 * Holds a save that hands the ticket to IT until the three answers or a reason are there.
 *
 * It looks at what is on this page alone and waits for no network. The answers are written into
 * the ticket's own fields with the same save, and sent to the service beside it.
 */
export function useHandoverGuard(known: Known): void {
  const zaf = useZendesk();
  const t = useTranslate();
  const { run } = useAction(storeContract, { refresh: [readTicketCare] });
  const latest = useRef({ known, run });
  useEffect(() => {
    latest.current = { known, run };
  });

  useEffect(() => {
    /** An agreement that the service has not confirmed. */
    let unsent: Contract | null = null;
    const send = async (contract: Contract) => {
      unsent = contract;
      const answer = await latest.current.run(contract);
      if (answer !== null && unsent === contract) unsent = null;
    };
    const stopGuard = guardSave(zaf, async () => {
      const { setup, isInIt, answers, onHeld } = latest.current.known;
      if (!setup.confirmed || isInIt) return null;
      const groupId = await readGroup(zaf);
      const group = setup.itGroups.find(({ id }) => id === groupId);
      if (group === undefined) return null;
      const missing = missingIn(answers, serviceNow(), hasReply(await readDraft(zaf)));
      onHeld(missing);
      if (missing.length > 0) return t("handover.held", { group: group.name });
      await setTicket(zaf, { fields: fieldsOf(answers, setup) });
      void send(contractOf(latest.current.known, group));
      return null;
    });
    const stopListening = listen(zaf, ["ticket.submit.done"], () => {
      latest.current.known.onSaved();
      // The first try may have met a moment without network.
      if (unsent !== null) void send(unsent);
    });
    return () => {
      stopGuard();
      stopListening();
    };
  }, [zaf, t]);
}

const hasReply = ({ kind, text, isRich }: Draft): boolean =>
  kind === "public" && visibleText(text, isRich ? "html" : "text").trim() !== "";

function fieldsOf({ staysId, nextWordAt, reason }: Answers, { fields }: HandoverSetup) {
  if (reason !== null) return [];
  return [
    { id: fields.contact, value: staysId },
    { id: fields.nextUpdate, value: nextWordAt },
  ].flatMap(({ id, value }) => (id === null || value === null ? [] : [{ id, value }]));
}

function contractOf({ ticketId, answers }: Known, group: Group): Contract {
  const isPassedOver = answers.reason !== null;
  return {
    ticketId,
    contractId: crypto.randomUUID(),
    groupId: group.id,
    staysId: isPassedOver ? null : answers.staysId,
    nextWordAt: isPassedOver ? null : answers.nextWordAt,
    told: isPassedOver ? null : answers.told,
    toldWords: isPassedOver || answers.told !== "spoken" ? "" : answers.toldWords,
    reason: answers.reason,
  };
}
