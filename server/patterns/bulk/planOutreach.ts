import { createHash } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { AccountTransaction } from "../../db/inAccount";
import { Problem } from "../../errors";
import type { Caller } from "../../http/caller";
import { canSee } from "../../sync/canSee";
import type { IncidentRow } from "../incidents/findIncident";
import { onceKeyOf } from "./planBulk";

/** In one go; a larger company is told in several. */
const MOST_PEOPLE = 1000;
/** Who wrote about a product in this time has it, as far as we know. */
const PRODUCT_DAYS = 180;

type OutreachSegment = {
  readonly organizationId?: string | undefined;
  readonly product?: string | undefined;
};

type Person = {
  readonly requesterId: number;
  readonly name: string;
  readonly organization: string | null;
};

export type OutreachPlan = {
  readonly people: readonly Person[];
  readonly left: { readonly wrote: number; readonly got: number };
  readonly words: string;
  readonly key: string;
  readonly isCut: boolean;
};

type Scope = {
  readonly patternId: number;
  readonly incident: IncidentRow;
  readonly segment: OutreachSegment;
};

/**
 * Says who would be told of an incident that they have not written about: everybody of a company,
 * or everybody who wrote about a product before, without those who wrote about it themselves and
 * those who got these very words.
 *
 * @returns Null when neither company nor product is chosen.
 * @throws {Problem} `conflict` when there are no words to tell yet, `invalid_request` for a choice
 * that is none.
 */
export async function planOutreach(
  tx: AccountTransaction,
  caller: Caller,
  { patternId, incident, segment }: Scope,
): Promise<OutreachPlan | null> {
  const who = membersOf(caller, segment);
  if (who === null) return null;
  const words = incident.sentence;
  if (words === null) {
    throw new Problem("conflict", "Agree on the sentence first; then it can be told.");
  }
  const key = onceKeyOf(words, 0).slice(0, -1);
  const { rows } = await sql<Person & { wrote: boolean; got: boolean }>`
    select p.user_id as "requesterId", p.name, o.name as organization,
           exists (select from tickets t join pattern_tickets pt using (account_id, ticket_id)
                    where t.account_id = p.account_id and t.requester_id = p.user_id
                      and pt.pattern_id = ${patternId} and not t.deleted
                      and t.created_at >= ${incident.since}) as wrote,
           exists (select from bulk_items i
                    where i.account_id = p.account_id and i.state <> 'failed'
                      and i.once_key = ${key} || p.user_id::text) as got
      from people p
      left join organizations o
        on o.account_id = p.account_id and o.organization_id = p.organization_id
     where p.role = 'end-user' and p.active and not p.suspended and ${who}
     order by p.name, p.user_id
  `.execute(tx);
  const free = rows.filter(({ wrote, got }) => !wrote && !got);
  const people = free
    .slice(0, MOST_PEOPLE)
    .map(({ requesterId, name, organization }) => ({ requesterId, name, organization }));
  const said = JSON.stringify([words, people.map(({ requesterId }) => requesterId)]);
  return {
    people,
    left: {
      wrote: rows.filter(({ wrote }) => wrote).length,
      got: rows.filter(({ wrote, got }) => got && !wrote).length,
    },
    words,
    key: createHash("sha256").update(said).digest("hex"),
    isCut: free.length > MOST_PEOPLE,
  };
}

/** A condition on `p`, a row of `people`. */
function membersOf(
  caller: Caller,
  { organizationId, product }: OutreachSegment,
): RawBuilder<boolean> | null {
  if (organizationId !== undefined) {
    if (!/^\d{1,15}$/.test(organizationId)) throw new Problem("invalid_request", NO_CHOICE);
    return sql<boolean>`p.organization_id = ${Number(organizationId)}`;
  }
  if (product === undefined) return null;
  const [, field, choice] = /^(\d{1,15}):(.+)$/.exec(product) ?? [];
  if (field === undefined) throw new Problem("invalid_request", NO_CHOICE);
  const chosen = JSON.stringify([{ id: Number(field), value: choice }]);
  return sql<boolean>`p.user_id in (
    select t.requester_id from tickets t
     where t.custom_fields @> ${chosen}::jsonb and not t.deleted
       and t.created_at > now() - make_interval(days => ${PRODUCT_DAYS}) and ${canSee(caller, "t")})`;
}

const NO_CHOICE = "Choose a company or a product from the list.";
