import { countPatterns } from "../../../server/patterns/countPatterns";
import type { TestService } from "../server/withService";

type StoredTicket = {
  readonly id: number;
  readonly requester: number;
  readonly at: string;
  readonly status?: string;
  readonly organization?: number;
  readonly subject?: string;
  readonly assignee?: number;
};

/** Stores tickets and the issue that they are in, as grouping would have left them. */
export async function storePattern(
  service: TestService,
  account: number,
  { patternId, label, tickets }: { patternId: number; label: string; tickets: StoredTicket[] },
): Promise<void> {
  await service.inAccount(account, async (tx) => {
    await tx
      .insertInto("tickets")
      .values(
        tickets.map((ticket) => ({
          account_id: account,
          ticket_id: ticket.id,
          subject: ticket.subject ?? `About ${label}`,
          description: `Something is wrong with ${label}.`,
          status: ticket.status ?? "open",
          requester_id: ticket.requester,
          organization_id: ticket.organization ?? null,
          assignee_id: ticket.assignee ?? null,
          custom_fields: "[]",
          created_at: new Date(ticket.at),
          updated_at: new Date(ticket.at),
        })),
      )
      .execute();
    await tx
      .insertInto("patterns")
      .values({
        account_id: account,
        pattern_id: patternId,
        label,
        phrases: [label],
        named_at: tickets.length,
        similar_ids: [],
      })
      .execute();
    await tx
      .insertInto("pattern_tickets")
      .values(
        tickets.map(({ id }) => ({
          account_id: account,
          ticket_id: id,
          pattern_id: patternId,
          confidence: 1,
        })),
      )
      .execute();
    await countPatterns(tx, [patternId], service.deskNow());
  });
}

/** Stores people by id and name; staff has ids below 100. */
export async function storePeople(
  service: TestService,
  account: number,
  people: Readonly<Record<number, string>>,
): Promise<void> {
  await service.inAccount(account, (tx) =>
    tx
      .insertInto("people")
      .values(
        Object.entries(people).map(([id, name]) => ({
          account_id: account,
          user_id: Number(id),
          name,
          role: Number(id) < 100 ? ("admin" as const) : ("end-user" as const),
        })),
      )
      .execute(),
  );
}
