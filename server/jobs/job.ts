/** What a job is told when it runs. */
export type JobCall = {
  readonly accountId: number;
  readonly now: Date;
  /** Fires when the step has run too long; outgoing calls take it. */
  readonly signal: AbortSignal;
};

/**
 * Work for one account that runs by itself.
 *
 * A job runs when it is woken, when one of its due times has come, or every `everySeconds`. It
 * never runs twice at the same time for one account. A step ends in 30 seconds and can be
 * repeated: a process may die at any moment, and the job then starts again.
 *
 * @example
 * export const reviewTickets = (service: Service): Job => ({
 *   name: "review-tickets",
 *   onTicketChanged: true,
 *   run: ({ accountId, now }) =>
 *     workDue(service.db, { accountId, job: "review-tickets", limit: 200 }, async (tx, ticketIds) => {
 *       // read, judge, store; and setDue(tx, …) for the next look at each ticket
 *     }),
 * });
 */
export type Job = {
  readonly name: string;
  /** Absent: only when woken or due. */
  readonly everySeconds?: number;
  /** True: each stored change of a ticket makes the job due with the ticket's id as subject. */
  readonly onTicketChanged?: boolean;
  /** Says how much was done, and whether more waits: then it is started again at once. */
  run(call: JobCall): Promise<JobResult>;
};

export type JobResult = { readonly done: number; readonly more: boolean };

/** Starts a job of an account soon. Calls in quick succession become one. */
export type Wake = (accountId: number, job: string) => void;
