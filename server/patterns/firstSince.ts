import { type RawBuilder, sql } from "kysely";

/** A few that were imported later have high numbers; as many are looked at. */
const LOOKED_AT = 100;

/**
 * The lowest number that a ticket from a moment on has; null when there is none.
 *
 * A help desk numbers tickets as they come. With this bound, of a large pattern only the end is
 * looked at; the time of each ticket still has to be asked for.
 */
export const firstSince = (since: Date): RawBuilder<number> => sql<number>`(
  select min(early.ticket_id) from (
    select w.ticket_id from tickets w
     where w.created_at >= ${since} order by w.created_at limit ${LOOKED_AT}) early)`;
