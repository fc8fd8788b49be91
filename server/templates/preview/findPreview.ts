import { sql } from "kysely";
import type { z } from "zod";
import type { readPreview } from "#contract/templateEvidence";
import { awkwardTickets } from "#domain/templates/preview/awkwardTickets";
import { isSuppressedFor, type PreviewRule } from "#domain/templates/preview/isSuppressedFor";
import { Rule } from "#domain/templates/templateItem";
import type { AccountTransaction } from "../../db/inAccount";
import type { StoredText } from "../../db/tables/templates";
import type { Caller } from "../../http/caller";
import type { ServiceSettings } from "../../settings";
import { canSee } from "../../sync/canSee";
import { findStanding } from "../standings";
import { previewAccount } from "./previewAccount";
import { readSendings } from "./readSendings";
import type { Sending } from "./sending";

/** So many of the newest tickets are looked through for awkward ones. */
const LOOKED_AT = 60;

type Asked = { readonly key: string; readonly limit: number };
type Answer = z.input<(typeof readPreview)["response"]>;

/** Recent tickets on which a text was sent, as they were then; the awkward ones first. */
export async function findPreview(
  tx: AccountTransaction,
  caller: Caller,
  { key, limit, settings }: Asked & { settings: ServiceSettings },
): Promise<Answer> {
  const { text } = await findStanding(tx, key);
  const rules = await senders(tx, text);
  const account = await previewAccount(tx, settings);
  const found = await firedTickets(tx, caller, rules);
  const fired = found.length > 0;
  const sendings = await readSendings(tx, fired ? found : await recentTickets(tx, caller));
  const rule = ruleFor(text, rules);
  const picked = awkwardTickets(
    sendings.map(({ ticket }) => ticket),
    { body: text.body, rule, account, most: limit },
  );
  const byTicket = new Map(sendings.map((sending) => [sending.ticket.id, sending]));
  return {
    account,
    fired,
    tickets: picked.map(({ ticket, awkward }) => ({
      ticket,
      awkward: [...awkward],
      sentAt: byTicket.get(ticket.id)?.sentAt ?? ticket.updatedAt,
      sent: byTicket.get(ticket.id)?.sent ?? null,
      suppressed: isSuppressedFor(rule, ticket, account.access),
    })),
  };
}

type SendingRule = { type: string; rule_id: string; body: unknown };

/** The rules that send a text: its own, or those that use the dynamic content. */
async function senders(tx: AccountTransaction, text: StoredText): Promise<SendingRule[]> {
  const { rows } = await sql<SendingRule>`
    select r.type, r.rule_id, r.body from rules r
     where r.type = ${text.type} and r.rule_id = ${text.id} and r.type <> 'dynamic_content'
    union all
    select r.type, r.rule_id, r.body
      from rules c join rules r on r.type in ('trigger', 'automation', 'macro')
       and position(c.body ->> 'placeholder' in r.body ->> 'actions') > 0
     where c.type = 'dynamic_content' and ${text.type} = c.type and c.rule_id = ${text.id}
  `.execute(tx);
  return rows;
}

/** What decides when the text is sent; of several rules the first. */
function ruleFor(text: StoredText, [first]: readonly SendingRule[]): PreviewRule {
  const rule = Rule.safeParse(first?.body);
  const type = first?.type === "trigger" ? "trigger" : text.type;
  return rule.success ? { type, conditions: rule.data.conditions } : { type };
}

async function firedTickets(
  tx: AccountTransaction,
  caller: Caller,
  rules: readonly SendingRule[],
): Promise<Sending[]> {
  const { rows } = await sql<Sending>`
    select m.ticket_id as "ticketId", m.rule_type as "ruleType", m.rule_id as "ruleId",
           max(m.last_at) as at
      from rule_mails m
      join tickets t on t.account_id = m.account_id and t.ticket_id = m.ticket_id
     where (m.rule_type, m.rule_id) in (
             select * from unnest(${rules.map(({ type }) => type)}::text[],
                                  ${rules.map(({ rule_id }) => rule_id)}::text[]))
       and not t.deleted and ${canSee(caller, "t")}
     group by 1, 2, 3 order by at desc limit ${LOOKED_AT}
  `.execute(tx);
  return rows;
}

async function recentTickets(tx: AccountTransaction, caller: Caller): Promise<Sending[]> {
  const { rows } = await sql<Sending>`
    select t.ticket_id as "ticketId", null as "ruleType", null as "ruleId", t.updated_at as at
      from tickets t where not t.deleted and ${canSee(caller, "t")}
     order by t.updated_at desc limit ${LOOKED_AT}
  `.execute(tx);
  return rows;
}
