import { canSee } from "../../../server/sync/canSee";
import type { Caller } from "../../../server/http/caller";
import { withService } from "../../support/server/withService";

const service = withService();
const [CARE, SECRET, WEB] = [31, 33, 32];
const AGENT = 12;

/** One ticket in each group, one without a group, and one that our agent has in another group. */
async function anAccount(restriction: string | null, more: object = {}): Promise<number> {
  const accountId = await service.addAccount();
  await service.inAccount(accountId, async (tx) => {
    for (const [group_id, is_public] of [
      [CARE, true],
      [SECRET, false],
      [WEB, true],
    ] as const) {
      await tx
        .insertInto("teams")
        .values({ account_id: accountId, group_id, name: "G", description: null, is_public })
        .execute();
    }
    await tx
      .insertInto("people")
      .values({
        account_id: accountId,
        user_id: AGENT,
        name: "Maya",
        email: null,
        role: "agent",
        role_type: null,
        ticket_restriction: restriction,
        organization_id: 41,
        default_group_id: CARE,
        locale: null,
        time_zone: null,
        ...more,
      })
      .execute();
    await tx
      .insertInto("memberships")
      .values({ account_id: accountId, user_id: AGENT, group_id: CARE })
      .execute();
    const tickets = [
      { ticket_id: 1, group_id: CARE },
      { ticket_id: 2, group_id: SECRET },
      { ticket_id: 3, group_id: WEB },
      { ticket_id: 4, group_id: null },
      { ticket_id: 5, group_id: WEB, assignee_id: AGENT },
      { ticket_id: 6, group_id: WEB, organization_id: 41 },
    ];
    for (const ticket of tickets) {
      await tx
        .insertInto("tickets")
        .values({
          account_id: accountId,
          subject: "",
          description: "",
          status: "open",
          priority: null,
          type: null,
          requester_id: 21,
          submitter_id: null,
          assignee_id: null,
          organization_id: null,
          brand_id: null,
          problem_id: null,
          channel: null,
          custom_fields: "[]",
          created_at: service.now(),
          updated_at: service.now(),
          ...ticket,
        })
        .execute();
    }
  });
  return accountId;
}

async function seenBy(accountId: number, caller: Partial<Caller> = {}): Promise<number[]> {
  const rows = await service.inAccount(accountId, (tx) =>
    tx
      .selectFrom("tickets")
      .select("ticket_id")
      .where(canSee({ accountId, userId: AGENT, role: "agent", ...caller }))
      .orderBy("ticket_id")
      .execute(),
  );
  return rows.map(({ ticket_id }) => ticket_id);
}

describe("canSee", () => {
  it.each([
    ["every ticket outside of private groups, without a restriction", null, [1, 3, 4, 5, 6]],
    ["tickets of their groups", "groups", [1]],
    ["tickets assigned to them", "assigned", [5]],
    ["tickets of their organization", "organization", [6]],
  ])("shows agents %s", async (_what, restriction, seen) => {
    expect(await seenBy(await anAccount(restriction))).toEqual(seen);
  });

  it("shows leads no more than the help desk would", async () => {
    expect(await seenBy(await anAccount("groups"), { role: "lead" })).toEqual([1]);
  });

  it("shows admins everything", async () => {
    expect(await seenBy(await anAccount("groups"), { role: "admin" })).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("shows nothing to people who are suspended or not known", async () => {
    expect(await seenBy(await anAccount(null, { suspended: true }))).toEqual([]);
    expect(await seenBy(await anAccount(null), { userId: 99 })).toEqual([]);
  });
});
