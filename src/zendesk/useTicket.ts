import { useEffect, useState } from "react";
import { listen } from "./listen";
import { readPaths } from "./readPaths";
import { useZendesk } from "./ZendeskContext";

/** The ticket beside which the sidebar stands. */
export type Ticket = {
  readonly id: string;
  readonly subject: string;
  readonly requesterName: string;
  /** Such as `de` or `pt-BR`; null when the profile names none. */
  readonly requesterLocale: string | null;
  readonly brandId: string | null;
};

const PATHS = ["ticket.id", "ticket.subject", "ticket.requester", "ticket.brand"] as const;
const EVENTS = [
  "ticket.subject.changed",
  "ticket.requester.name.changed",
  "ticket.requester.id.changed",
  "ticket.brand.changed",
  "app.activated",
];

/** The open ticket; null until the help desk has said, and for one that is not saved yet. */
export function useTicket(): Ticket | null {
  const zaf = useZendesk();
  const [ticket, setTicket] = useState<Ticket | null>(null);

  useEffect(() => {
    let isShown = true;
    const read = () => {
      readPaths(zaf, PATHS)
        .then((values) => {
          if (isShown) setTicket(fromPaths(values));
        })
        .catch(() => undefined);
    };
    read();
    const stop = listen(zaf, EVENTS, read, 100);
    return () => {
      isShown = false;
      stop();
    };
  }, [zaf]);

  return ticket;
}

function fromPaths(values: Readonly<Record<string, unknown>>): Ticket | null {
  const id = values["ticket.id"];
  if (typeof id !== "number" && typeof id !== "string") return null;
  const subject = values["ticket.subject"];
  const requester = values["ticket.requester"] as
    { name?: unknown; locale?: unknown } | null | undefined;
  const { name, locale } = requester ?? {};
  return {
    id: `${id}`,
    subject: typeof subject === "string" ? subject : "",
    requesterName: typeof name === "string" ? name : "",
    requesterLocale: typeof locale === "string" ? locale : null,
    brandId: idOf(values["ticket.brand"]),
  };
}

function idOf(brand: unknown): string | null {
  const id = (brand as { id?: unknown } | null | undefined)?.id;
  return typeof id === "number" || typeof id === "string" ? `${id}` : null;
}
