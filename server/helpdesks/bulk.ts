/** A change of one ticket among many, refused when the ticket changed since `updatedAt`. */
export type TicketWrite = {
  readonly id: number;
  readonly updatedAt: string;
  readonly type?: string | null;
  readonly problemId?: number | null;
  /** A public word to the customer, in the name of a person of ours. */
  readonly comment?: { readonly body: string; readonly authorId: number };
};

/** What became of one ticket of a job. */
export type WriteResult = {
  readonly id: number;
  /** Null when it was done. */
  readonly problem: string | null;
  /** The ticket had changed: read it again and decide again. */
  readonly isConflict: boolean;
};

/** Work that the help desk does in the background. */
export type DeskJob = {
  readonly isFinished: boolean;
  /** Results by ticket; a ticket without one may or may not have been changed. */
  readonly results: readonly WriteResult[];
};

/** A ticket that we create. */
export type NewTicket = {
  readonly subject: string;
  /** The same key creates no second ticket. */
  readonly key: string;
} & (
  | {
      readonly type: "problem";
      /** A note for colleagues; no customer sees it. */
      readonly note: string;
      readonly requesterId: number;
    }
  | {
      /** A word to a customer who has not written, in the name of a person of ours. */
      readonly type: "word";
      readonly words: string;
      readonly requesterId: number;
      readonly authorId: number;
      readonly problemId: number | null;
      readonly tags: readonly string[];
    }
);
