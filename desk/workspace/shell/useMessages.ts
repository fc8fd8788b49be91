import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { z } from "zod";
import type { Workspace } from "./workspace";

const Message = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ticket"), ticketId: z.number(), actorId: z.number().nullable() }),
  z.object({
    kind: z.literal("notification"),
    appId: z.number(),
    event: z.string(),
    body: z.unknown().optional(),
    sender: z.number(),
  }),
]);
type Message = z.infer<typeof Message>;

/** Changes come in bursts when a clock moves; lists are fetched once per burst. */
const BURST_MS = 400;

/** Listens to the desk: tickets that others changed, and messages to apps. */
export function useMessages(workspace: Workspace): void {
  const queries = useQueryClient();
  const { host, me } = workspace;

  useEffect(() => {
    const stream = new EventSource("/desk/apps/messages");
    let burst: ReturnType<typeof setTimeout> | undefined;

    const hear = (message: Message) => {
      if (message.kind === "notification") {
        const { appId, event, body, sender } = message;
        host.broadcast(({ metadata }) => metadata.appId === appId, `api_notification.${event}`, {
          body,
          sender,
        });
        return;
      }
      const { ticketId, actorId } = message;
      void queries.invalidateQueries({ queryKey: ["ticket", ticketId] });
      if (actorId !== me.id) {
        host.broadcast(({ context }) => context.ticketId === ticketId, "ticket.updated", {
          ticketId,
        });
      }
      clearTimeout(burst);
      burst = setTimeout(() => {
        void queries.invalidateQueries({ queryKey: ["tickets"] });
        void queries.invalidateQueries({ queryKey: ["mailbox"] });
      }, BURST_MS);
    };

    stream.onmessage = ({ data }) => {
      const read = Message.safeParse(JSON.parse(String(data)));
      if (read.success) hear(read.data);
    };
    // What happened while the line was down was not heard.
    stream.onopen = () => void queries.invalidateQueries({ queryKey: ["ticket"] });
    return () => {
      clearTimeout(burst);
      stream.close();
    };
  }, [host, me.id, queries]);
}
