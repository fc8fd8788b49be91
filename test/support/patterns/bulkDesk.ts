import type { DeskJob, NewTicket, TicketWrite, WriteResult } from "../../../server/helpdesks/bulk";
import type { HelpDesk } from "../../../server/helpdesks/helpDesk";
import type { DeskAudit, DeskTicket } from "../../../server/helpdesks/ticket";
import { aTicket } from "../server/withDesk";

type Options = {
  /** Tickets whose changes are refused. */
  readonly refused?: readonly number[];
  /** The process dies at this call of the help desk, counted from 0: it never hears the answer. */
  diesAt?: { call: number; before: boolean };
  /** Jobs that the help desk forgets at once. */
  readonly forgetsJobs?: boolean;
};

/** A help desk that changes many tickets as Zendesk does: in jobs, ticket by ticket, fenced. */
export function bulkDesk(ids: readonly number[], options: Options = {}) {
  const tickets = new Map<number, DeskTicket>(
    ids.map((id) => [
      id,
      aTicket({
        id,
        type: id % 2 === 0 ? "task" : "question",
        requesterId: 1000 + id,
        createdAt: "2026-03-04T08:00:00Z",
      }),
    ]),
  );
  const audits = new Map<number, DeskAudit[]>();
  const jobs = new Map<string, DeskJob>();
  /** By the key under which it was asked for: the same key makes no second one. */
  const made = new Map<string, DeskTicket>();
  let calls = 0;
  let changes = 0;

  const reach = async <T>(act: () => T): Promise<T> => {
    const call = calls++;
    const dies = options.diesAt?.call === call ? options.diesAt : undefined;
    if (dies?.before === true) return new Promise<T>(() => undefined);
    const answer = act();
    if (dies !== undefined) return new Promise<T>(() => undefined);
    return Promise.resolve(answer);
  };

  function change(write: TicketWrite): WriteResult {
    const before = tickets.get(write.id);
    if (before === undefined) return refusal(write.id, "RecordNotFound");
    if (options.refused?.includes(write.id) === true) return refusal(write.id, "RecordInvalid");
    if (before.updatedAt !== write.updatedAt) return refusal(write.id, "UpdateConflict");
    changes += 1;
    tickets.set(write.id, {
      ...before,
      ...(write.type === undefined ? {} : { type: write.type }),
      ...(write.problemId === undefined ? {} : { problemId: write.problemId }),
      updatedAt: new Date(Date.parse(before.updatedAt) + changes * 1000).toISOString(),
      generatedAt: before.generatedAt + changes,
    });
    if (write.comment !== undefined) say(write.id, write.comment.body, write.comment.authorId);
    return { id: write.id, problem: null, isConflict: false };
  }

  function say(id: number, body: string, authorId: number): void {
    const held = audits.get(id) ?? [];
    const events = [{ type: "Comment", public: true, body, author_id: authorId }];
    held.push({ id: held.length + 1, ticketId: id, authorId, createdAt: NOW, via: null, events });
    audits.set(id, held);
  }

  const helpDesk = {
    readTickets: (asked: readonly number[]) =>
      reach(() => asked.flatMap((id) => tickets.get(id) ?? [])),
    readAudits: (id: number) => reach(() => audits.get(id) ?? []),
    updateTickets: (writes: readonly TicketWrite[]) =>
      reach(() => {
        const id = `job${jobs.size + 1}`;
        jobs.set(id, { isFinished: true, results: writes.map(change) });
        return id;
      }),
    readJob: (id: string) =>
      reach(() => (options.forgetsJobs === true ? null : (jobs.get(id) ?? null))),
    createTicket: (asked: NewTicket) =>
      reach(() => {
        const known = made.get(asked.key);
        if (known !== undefined) return known;
        const { subject, requesterId } = asked;
        const id = 9000 + tickets.size;
        const ticket =
          asked.type === "problem"
            ? aTicket({ id, subject, type: "problem", requesterId })
            : aTicket({ id, subject, requesterId, tags: [...asked.tags], createdAt: NOW });
        made.set(asked.key, ticket);
        tickets.set(id, ticket);
        if (asked.type === "word") say(id, asked.words, asked.authorId);
        return ticket;
      }),
  } as unknown as HelpDesk;

  return {
    helpDesk,
    options,
    tickets,
    /** How many times a ticket's customer read a text. */
    told: (id: number, body: string) =>
      (audits.get(id) ?? []).filter(({ events }) => events[0]?.["body"] === body).length,
    say,
    calls: () => calls,
    sizes: () => [...jobs.values()].map(({ results }) => results.length),
  };
}

const NOW = "2026-03-04T10:00:00Z";

const refusal = (id: number, problem: string): WriteResult => ({
  id,
  problem,
  isConflict: problem === "UpdateConflict",
});
