import { type RawBuilder, sql } from "kysely";

/**
 * Whether a person of ours wrote the customer a public word on the ticket of a row, alone or to
 * many at once. Mails that rules send, and a status that changed, tell nobody anything.
 *
 * @param tickets - The name of `tickets` in the query.
 */
export function wasTold(tickets: string): RawBuilder<boolean> {
  const of = (column: string) => sql.ref(`${tickets}.${column}`);
  return sql<boolean>`(exists (
    select from audits a
      join people p on p.account_id = a.account_id and p.user_id = a.author_id
     where a.account_id = ${of("account_id")} and a.ticket_id = ${of("ticket_id")}
       and p.role <> 'end-user' and a.author_id <> ${of("requester_id")}
       and a.events @? '$[*] ? (@.type == "Comment" && @.public == true)')
    or exists (
    select from bulk_items i
      join bulk_runs b on b.account_id = i.account_id and b.run_id = i.run_id
     where i.account_id = ${of("account_id")} and i.ticket_id = ${of("ticket_id")}
       and b.kind = 'tell' and i.state = 'done'))`;
}
