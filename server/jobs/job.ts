/** What a job is told when it runs. */
export type JobCall = {
  readonly accountId: number;
  /** The help desk's time; see `Service.deskNow`. */
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
  /** Runs once more so long after a start, for what was missed while no service ran. */
  readonly afterStartSeconds?: number;
  /** True: each stored change of a ticket makes the job due with the ticket's id as subject. */
  readonly onTicketChanged?: boolean;
  /** True: saved settings make the job due for every ticket. */
  readonly onSettingsChanged?: boolean;
  /**
   * True: its subjects are due at moments of the help desk's clock, stored by `realTimeOf` after
   * `shareClock`; they come sooner when a practice desk's clock is moved.
   */
  readonly onDeskTime?: boolean;
  /** Says how much was done, and whether more waits: then it is started again at once. */
  run(call: JobCall): Promise<JobResult>;
};

export type JobResult = { readonly done: number; readonly more: boolean };

/** Names of the jobs that something makes due, as `Job` says. */
export type JobNames = {
  /** Those with a rhythm of their own, begun when an account is connected. */
  readonly regular: readonly string[];
  readonly onTicketChanged: readonly string[];
  readonly onSettingsChanged: readonly string[];
};

export const jobNames = (jobs: readonly Job[]): JobNames => {
  const namesOf = (isAmong: (job: Job) => boolean) => jobs.filter(isAmong).map(({ name }) => name);
  return {
    regular: namesOf((job) => job.everySeconds !== undefined),
    onTicketChanged: namesOf((job) => job.onTicketChanged === true),
    onSettingsChanged: namesOf((job) => job.onSettingsChanged === true),
  };
};

/** Starts a job of an account soon. Calls in quick succession become one. */
export type Wake = (accountId: number, job: string) => void;
