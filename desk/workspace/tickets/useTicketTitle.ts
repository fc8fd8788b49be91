import { useSyncExternalStore } from "react";
import { useWorkspace } from "../shell/workspace";
import { hasUnsaved, withEdits } from "./ticketState";

/** A ticket's subject once it is known, and whether something on it is not submitted. */
export function useTicketTitle(ticketId: number): { subject: string | null; isUnsaved: boolean } {
  const { models } = useWorkspace();
  const model = useSyncExternalStore(models.watch, () => models.read().get(ticketId));
  const state = useSyncExternalStore(model?.watch ?? watchNothing, () => model?.read());
  return state === undefined
    ? { subject: null, isUnsaved: false }
    : { subject: withEdits(state).subject ?? "", isUnsaved: hasUnsaved(state) };
}

const watchNothing = () => () => undefined;
