/** A ticket as the help desk tells it; instants are ISO texts, ids are numbers. */
export type DeskTicket = {
  readonly id: number;
  readonly subject: string;
  readonly description: string;
  /** new, open, pending, hold, solved, closed, deleted. */
  readonly status: string;
  readonly priority: string | null;
  readonly type: string | null;
  readonly requesterId: number;
  readonly submitterId: number | null;
  readonly assigneeId: number | null;
  readonly groupId: number | null;
  readonly organizationId: number | null;
  readonly brandId: number | null;
  readonly problemId: number | null;
  readonly tags: readonly string[];
  readonly channel: string | null;
  readonly customFields: readonly { readonly id: number; readonly value: unknown }[];
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Unix seconds; moves with every change, also those that leave `updatedAt` alone. */
  readonly generatedAt: number;
  readonly deleted: boolean;
};

/** What happened to a ticket in one moment; events as the help desk writes them. */
export type DeskAudit = {
  readonly id: number;
  readonly ticketId: number;
  readonly authorId: number | null;
  readonly createdAt: string;
  readonly via: Readonly<Record<string, unknown>> | null;
  readonly events: readonly Readonly<Record<string, unknown>>[];
};
