import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { statusLabel } from "../look/StatusBadge";
import { askDesk, DeskFailure } from "../rest/askDesk";
import { useWorkspace } from "../shell/workspace";
import type { TicketModel } from "./createTicketModel";
import { loadTicket } from "./loadTicket";
import { type Submitted, submitTicket, type TicketUpdate } from "./submitTicket";

/** Submitting a ticket, and what became of it last. */
export type Submit = {
  readonly isBusy: boolean;
  /** Why the last submit did not save; null when it did, or was dismissed. */
  readonly trouble: Exclude<Submitted, { outcome: "saved" }> | null;
  readonly run: (status: string) => void;
  readonly dismiss: () => void;
};

/** Submits a ticket through the apps' hooks and the API. */
export function useSubmit(model: TicketModel, onClose: () => void): Submit {
  const workspace = useWorkspace();
  const queries = useQueryClient();
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<Submit["trouble"]>(null);
  const { id } = model.read().saved;

  const refresh = async () => {
    const fresh = await loadTicket(workspace, id);
    queries.setQueryData(["ticket", id], fresh);
    model.refresh(fresh);
  };

  const save = async (ticket: TicketUpdate) => {
    try {
      await askDesk(z.unknown(), `/api/v2/tickets/${id}.json`, { method: "PUT", body: { ticket } });
    } catch (error) {
      if (!(error instanceof DeskFailure && error.status === 409)) throw error;
      await refresh();
      throw new Error(
        "Somebody changed this ticket meanwhile. Look at what is new, then submit again.",
      );
    }
    await refresh();
    void queries.invalidateQueries({ queryKey: ["tickets"] });
  };

  const run = async (status: string) => {
    setIsBusy(true);
    setTrouble(null);
    const submitted = await submitTicket({ model, host: workspace.host, status, save });
    setIsBusy(false);
    if (submitted.outcome !== "saved") {
      setTrouble(submitted);
      return;
    }
    workspace.notify(`Ticket #${id} was saved as ${statusLabel(status)}.`, "notice", 4000);
    if (model.read().postSaveAction === "close_tab") onClose();
  };

  return {
    isBusy,
    trouble,
    run: (status) => {
      if (!isBusy) void run(status);
    },
    dismiss: () => setTrouble(null),
  };
}
