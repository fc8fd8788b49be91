import type { Response } from "express";

/** Something that open workspace pages hear of without asking. */
type PageMessage =
  | { readonly kind: "ticket"; readonly ticketId: number; readonly actorId: number | null }
  | {
      readonly kind: "notification";
      readonly appId: number;
      readonly event: string;
      readonly body: unknown;
      readonly sender: number;
    };

/** The open workspace pages. */
export type Messages = {
  /** Keeps the answer open as a stream of server-sent events for this person. */
  open(response: Response, userId: number): void;
  /** Sends to one person's pages, or to everybody's with null; says how many pages there were. */
  send(message: PageMessage, userId: number | null): number;
  close(): void;
};

const HEARTBEAT_MS = 20_000;

/** Streams to browsers. Proxies drop silent connections, hence the heartbeat. */
export function openMessages(): Messages {
  const pages = new Map<Response, number>();
  const beat = setInterval(() => {
    for (const page of pages.keys()) page.write(": still here\n\n");
  }, HEARTBEAT_MS);
  beat.unref();

  return {
    open(response, userId) {
      response.set({ "content-type": "text/event-stream", "cache-control": "no-store" });
      response.flushHeaders();
      response.write("retry: 2000\n\n");
      pages.set(response, userId);
      response.on("close", () => pages.delete(response));
    },
    send(message, userId) {
      const addressed = [...pages].filter(([, owner]) => userId === null || owner === userId);
      for (const [page] of addressed) page.write(`data: ${JSON.stringify(message)}\n\n`);
      return addressed.length;
    },
    close() {
      clearInterval(beat);
      for (const page of pages.keys()) page.end();
      pages.clear();
    },
  };
}
