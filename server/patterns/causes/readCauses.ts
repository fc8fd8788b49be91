import { sql } from "kysely";
import type { Causes } from "#contract/causes";
import { PatternSegment } from "#contract/causes";
import { FEWEST_FOR_SEGMENTS, findSegments, type Segment } from "#domain/patterns/findSegments";
import { followsWhat } from "#domain/patterns/followsWhat";
import type { AccountTransaction } from "../../db/inAccount";
import type { Caller } from "../../http/caller";
import { canSee } from "../../sync/canSee";
import { noticeCustomers } from "./noticeCustomers";
import { readAttributes } from "./readAttributes";

/** The newest tickets tell how an issue is now. */
const LOOKED_AT = 500;
const MOST_SEGMENTS = 12;

/** Whom a pattern hits and what it follows, as far as the caller may see its tickets. */
export async function readCauses(
  tx: AccountTransaction,
  caller: Caller,
  { patternId, now }: { patternId: number; now: Date },
): Promise<Causes> {
  const newest = sql`
    select t.account_id, t.ticket_id from pattern_tickets pt
      join tickets t using (account_id, ticket_id)
     where pt.pattern_id = ${patternId} and not t.deleted and ${canSee(caller, "t")}
     order by pt.ticket_id desc limit ${LOOKED_AT}`;
  const own = await readAttributes(tx, newest);
  const model = await tx.selectFrom("pattern_models").select("usual").executeTakeFirst();
  const segments = model?.usual == null ? [] : findSegments(own, model.usual);
  const follows = followsWhat(segments);
  const names = await namesOf(tx, segments);
  return {
    looked: own.length,
    fewest: FEWEST_FOR_SEGMENTS,
    segments: segments.slice(0, MOST_SEGMENTS).flatMap((segment) => {
      const value = names(segment);
      const read = PatternSegment.safeParse({ ...segment, value });
      return read.success && value !== null ? [read.data] : [];
    }),
    follows: {
      ...follows,
      value: nameOfFollowed(segments, follows.value, names),
      handlers: new Set(own.flatMap((attributes) => attributes["agent"] ?? [])).size,
    },
    ...(await noticeCustomers(tx, { newest, now })),
  };
}

function nameOfFollowed(
  segments: readonly Segment[],
  value: string | null,
  names: (segment: Segment) => string | null,
): string | null {
  const found = segments.find((segment) => segment.value === value);
  return found === undefined ? null : names(found);
}

/** Companies, people and teams go by their names; who is not known any more by none. */
async function namesOf(
  tx: AccountTransaction,
  segments: readonly Segment[],
): Promise<(segment: Segment) => string | null> {
  const idsIn = (dimension: string) =>
    segments.filter((one) => one.dimension === dimension).map(({ value }) => Number(value));
  const { rows } = await sql<{ key: string; name: string }>`
    select 'organization ' || organization_id as key, name from organizations
     where organization_id = any(${idsIn("organization")}::bigint[])
    union all
    select 'agent ' || user_id, name from people where user_id = any(${idsIn("agent")}::bigint[])
    union all
    select 'group ' || group_id, name from teams where group_id = any(${idsIn("group")}::bigint[])
  `.execute(tx);
  const names = new Map(rows.map(({ key, name }) => [key, name]));
  const isNamed = new Set(["organization", "agent", "group"]);
  return ({ dimension, value }) =>
    isNamed.has(dimension) ? (names.get(`${dimension} ${value}`) ?? null) : value;
}
