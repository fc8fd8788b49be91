import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useWorkspace } from "../shell/workspace";
import { applyMacro } from "./applyMacro";
import { createTicketModel, type Fresh, type TicketModel } from "./createTicketModel";
import { findDraft, keepDraft } from "./keepDraft";
import { loadTicket } from "./loadTicket";

/** The desk tells of changes; asking now and then is for a line that broke. */
const POLL_MS = 30_000;

/** The model of a ticket: made when it was first loaded, kept fresh while its tab is open. */
export function useTicketModel(ticketId: number): {
  model: TicketModel | null;
  ticket: UseQueryResult<Fresh>;
} {
  const workspace = useWorkspace();
  const { me, models } = workspace;
  const [model, setModel] = useState<TicketModel | null>(null);
  const ticket = useQuery({
    queryKey: ["ticket", ticketId],
    queryFn: () => loadTicket(workspace, ticketId),
    refetchInterval: POLL_MS,
  });

  useEffect(() => {
    if (ticket.data === undefined) return;
    if (model !== null) model.refresh(ticket.data);
    else {
      const draft = findDraft({ userId: me.id, ticketId });
      setModel(createTicketModel({ fresh: ticket.data, draft, applyMacro }));
    }
  }, [ticket.data, model, me.id, ticketId]);

  useEffect(() => {
    if (model === null) return;
    models.change((all) => new Map([...all, [ticketId, model]]));
    const stop = model.watch((now, before) => {
      if (now.draft !== before.draft) keepDraft({ userId: me.id, ticketId }, now.draft);
    });
    return () => {
      stop();
      models.change((all) => new Map([...all].filter(([id]) => id !== ticketId)));
    };
  }, [model, models, me.id, ticketId]);

  return { model, ticket };
}
