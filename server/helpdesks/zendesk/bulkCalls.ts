import { z } from "zod";
import type { DeskJob, NewTicket, TicketWrite, WriteResult } from "../bulk";
import type { HelpDesk } from "../helpDesk";
import type { Client } from "./client";
import { Ticket } from "./schemas";

const Result = z.looseObject({
  id: z.number().int().optional(),
  index: z.number().int().optional(),
  success: z.boolean().optional(),
  status: z.string().optional(),
  error: z.string().optional(),
  details: z.string().optional(),
});
const Job = z.object({
  job_status: z.object({
    id: z.string(),
    status: z.string(),
    results: z.array(Result).nullish(),
  }),
});

const FINISHED = new Set(["completed", "failed", "killed"]);

/**
 * Changes of many tickets in one call.
 *
 * A job tells failures by the place of the ticket in the request, not by its id; the order of the
 * request is given again when the job is read.
 */
export function bulkCalls(
  client: Client,
): Pick<HelpDesk, "updateTickets" | "readJob" | "createTicket"> {
  return {
    async updateTickets(writes, options) {
      const call = {
        method: "PUT",
        path: "/api/v2/tickets/update_many",
        body: { tickets: writes.map(toTicket) },
      } as const;
      return (await client.read(Job, call, options)).job_status.id;
    },
    async readJob(jobId, order, options) {
      const path = `/api/v2/job_statuses/${encodeURIComponent(jobId)}`;
      const found = await client.find(Job, { method: "GET", path }, options);
      return found === null ? null : toJob(found.job_status, order);
    },
    async createTicket(asked, options) {
      const call = {
        method: "POST",
        path: "/api/v2/tickets",
        body: { ticket: toNewTicket(asked) },
        headers: { "idempotency-key": asked.key },
      } as const;
      return (await client.read(z.object({ ticket: Ticket }), call, options)).ticket;
    },
  };
}

/** A word to a customer waits for their answer with the person who said it. */
function toNewTicket(asked: NewTicket) {
  const { subject, requesterId } = asked;
  if (asked.type === "problem") {
    return {
      subject,
      type: "problem",
      requester_id: requesterId,
      comment: { body: asked.note, public: false, author_id: requesterId },
    };
  }
  const { authorId, problemId, tags, words } = asked;
  return {
    subject,
    requester_id: requesterId,
    submitter_id: authorId,
    assignee_id: authorId,
    status: "pending",
    tags,
    ...(problemId === null ? {} : { type: "incident", problem_id: problemId }),
    comment: { body: words, public: true, author_id: authorId },
  };
}

const toTicket = ({ id, updatedAt, type, problemId, comment }: TicketWrite) => ({
  id,
  safe_update: true,
  updated_stamp: updatedAt,
  ...(type === undefined ? {} : { type }),
  ...(problemId === undefined ? {} : { problem_id: problemId }),
  ...(comment === undefined
    ? {}
    : { comment: { body: comment.body, public: true, author_id: comment.authorId } }),
});

function toJob(
  { status, results }: z.output<typeof Job>["job_status"],
  order: readonly number[],
): DeskJob {
  return {
    isFinished: FINISHED.has(status),
    results: (results ?? []).flatMap((result): WriteResult[] => {
      const id = result.id ?? order[result.index ?? -1];
      if (id === undefined) return [];
      const isDone = result.success ?? result.status?.toLowerCase() === "updated";
      return [
        {
          id,
          problem: isDone ? null : (result.details ?? result.error ?? "refused"),
          isConflict: result.error === "UpdateConflict",
        },
      ];
    }),
  };
}
