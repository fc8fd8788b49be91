import type { z } from "zod";
import type { keepVersions, MessageVersion } from "#contract/versions";
import type { AccountTransaction } from "../db/inAccount";
import type { Service } from "../service";

/** Whose composer on which ticket. */
export type Composer = {
  readonly accountId: number;
  readonly userId: number;
  readonly ticketId: number;
};

type NewVersions = z.output<typeof keepVersions.request>["versions"];

/** Older versions of a composer give way to new ones. */
const MOST_KEPT = 30;
const KEPT_MS = 90 * 24 * 60 * 60 * 1000;

/** The versions of a composer, newest first; what cannot be opened any more is left out. */
export async function readVersions(
  tx: AccountTransaction,
  { sealer }: Pick<Service, "sealer">,
  of: Composer,
): Promise<MessageVersion[]> {
  const rows = await tx
    .selectFrom("message_versions")
    .select(["version_id", "at", "origin", "format", "sealed"])
    .where("ticket_id", "=", of.ticketId)
    .where("user_id", "=", of.userId)
    .orderBy("version_id", "desc")
    .limit(MOST_KEPT)
    .execute();
  return rows.flatMap(({ version_id, at, origin, format, sealed }) => {
    try {
      const body = sealer.open(sealed, purposeOf(of));
      return [{ id: String(version_id), at: at.toISOString(), origin, format, body }];
    } catch {
      return [];
    }
  });
}

/** Keeps versions in the order written, but for what is the newest already; forgets the oldest. */
export async function storeVersions(
  tx: AccountTransaction,
  service: Pick<Service, "sealer" | "now">,
  { of, versions }: { of: Composer; versions: NewVersions },
): Promise<void> {
  let [newest] = await readVersions(tx, service, of);
  for (const { origin, format, body } of versions) {
    if (newest?.body === body && newest.format === format) continue;
    const at = service.now();
    const sealed = service.sealer.seal(body, purposeOf(of));
    const { accountId: account_id, userId: user_id, ticketId: ticket_id } = of;
    const { version_id } = await tx
      .insertInto("message_versions")
      .values({ account_id, user_id, ticket_id, at, origin, format, sealed })
      .returning("version_id")
      .executeTakeFirstOrThrow();
    newest = { id: String(version_id), at: at.toISOString(), origin, format, body };
  }
  await forgetOld(tx, of, service.now());
}

async function forgetOld(tx: AccountTransaction, of: Composer, now: Date): Promise<void> {
  await tx
    .deleteFrom("message_versions")
    .where("at", "<", new Date(now.getTime() - KEPT_MS))
    .execute();
  await tx
    .deleteFrom("message_versions")
    .where("ticket_id", "=", of.ticketId)
    .where("user_id", "=", of.userId)
    .where("version_id", "in", (query) =>
      query
        .selectFrom("message_versions")
        .select("version_id")
        .where("ticket_id", "=", of.ticketId)
        .where("user_id", "=", of.userId)
        .orderBy("version_id", "desc")
        .offset(MOST_KEPT),
    )
    .execute();
}

const purposeOf = ({ accountId, userId, ticketId }: Composer): string =>
  `message_version:${accountId}:${userId}:${ticketId}`;
