import { type RawBuilder, sql } from "kysely";

/**
 * When a person of ours last wrote the customer a public word on the ticket of a row; null for
 * never. Words that went to many at once count from the moment they went, before they are read
 * back. Mails that rules send, and a status that changed, tell nobody anything.
 *
 * @param tickets - The name of `tickets` in the query.
 */
export function lastWord(tickets: string): RawBuilder<Date | null> {
  const of = (column: string) => sql.ref(`${tickets}.${column}`);
  return sql<Date | null>`greatest(
    (select max(a.created_at) from audits a
       join people p on p.account_id = a.account_id and p.user_id = a.author_id
      where a.account_id = ${of("account_id")} and a.ticket_id = ${of("ticket_id")}
        and p.role <> 'end-user' and a.author_id <> ${of("requester_id")}
        and a.events @? '$[*] ? (@.type == "Comment" && @.public == true)'),
    (select max(i.done_at) from bulk_items i
       join bulk_runs b on b.account_id = i.account_id and b.run_id = i.run_id
      where i.account_id = ${of("account_id")} and i.ticket_id = ${of("ticket_id")}
        and b.kind = 'tell' and i.state = 'done'))`;
}
