import { useContext, useState } from "react";
import { listWaiting, type WaitingTicket } from "#contract/today";
import { useTranslate } from "../i18n/useTranslate";
import { ServiceContext } from "../service/ServiceContext";
import { offerFile } from "../ui/offerFile";
import type { Lacking } from "./lacking";
import { waitingCsv } from "./waitingCsv";

const STEP = 200;
const MOST = 20_000;

/** Saves everybody who waits, as the list is narrowed now, into a file. */
export function useWaitingFile(lacking: Lacking): {
  readonly save: () => void;
  readonly isSaving: boolean;
  readonly hasFailed: boolean;
} {
  const t = useTranslate();
  const service = useContext(ServiceContext);
  const [state, setState] = useState<"ready" | "saving" | "failed">("ready");

  const save = async () => {
    if (service === null) return;
    setState("saving");
    try {
      const tickets: WaitingTicket[] = [];
      let total = 1;
      while (tickets.length < Math.min(total, MOST)) {
        const request = { lacking, limit: STEP, offset: tickets.length };
        const page = await service.call(listWaiting, request);
        total = page.total;
        tickets.push(...page.tickets);
        if (page.tickets.length === 0) break;
      }
      offerFile("who-waits.csv", waitingCsv(tickets, t));
      setState("ready");
    } catch {
      setState("failed");
    }
  };

  return {
    save: () => void save(),
    isSaving: state === "saving",
    hasFailed: state === "failed",
  };
}
