import { sql } from "kysely";
import { auditTemplates } from "#domain/templates/auditTemplates";
import { readTemplateItems } from "#domain/templates/readTemplateItems";
import type { TemplateItem } from "#domain/templates/templateItem";
import { countReach } from "../../server/templates/countReach";
import { listTexts } from "../../server/templates/listTexts";
import globalSetup from "../../test/support/server/globalSetup";
import globalTeardown from "../../test/support/server/globalTeardown";
import { openTestService, type TestService } from "../../test/support/server/withService";

/**
 * How long it takes to judge many texts, and to read how many customers each one reached out of a
 * million audits: `tsx scripts/bench/templates.ts [audits]`.
 */
const RULES = 500;
const VARIANTS = 2_000;
const MAILS = Number(process.argv[2] ?? 1_000_000);
const CUSTOMERS = Math.ceil(MAILS / 6);

const SENTENCES = [
  "Your ticket {{ticket.id}} has been logged in our system and assigned to {{ticket.group.name}}.",
  "It will be processed by an agent in due course.",
  "Dear Customer,",
  "We apologize for any inconvenience this may cause.",
  "Kindly provide the requested information at your earliest convenience.",
  "To add additional comments, reply to this email.",
  "Your incident was escalated to Tier 2 for further investigation.",
  "This ticket has been set to pending.",
  "{% if ticket.priority == 'Urgent' %}We are prioritizing your request.{% endif %}",
  "Thank you for contacting {{ticket.account}}.",
];

/** A usual notice, of its own for each number, so that no work is done once for many. */
const bodyOf = (number: number): string =>
  [0, 1]
    .map((step) => SENTENCES[(number * (step + 1) + step) % SENTENCES.length] ?? "")
    .concat(`Your reference is AB-${String(number)}.`, "{{ticket.comments_formatted}}")
    .join("\n\n");

const items: TemplateItem[] = [];
for (let id = 0; id < RULES; id += 1) {
  const value = ["requester_id", "[{{ticket.id}}] News", bodyOf(id)];
  const trigger = { id, title: `Rule ${id}`, category_id: "1", conditions: { all: [], any: [] } };
  items.push(
    ...readTemplateItems({ ...trigger, actions: [{ field: "notification_user", value }] }).items,
  );
}
for (let id = 0; id < VARIANTS / 4; id += 1) {
  const variants = [0, 1, 2, 3].map((place) => ({
    id: id * 4 + place,
    content: bodyOf(RULES + id * 4 + place),
    locale: "en-US",
    active: true,
  }));
  items.push(
    ...readTemplateItems({ id, name: `c${id}`, placeholder: `{{dc.c${id}}}`, variants }).items,
  );
}

const before = process.cpuUsage();
const texts = auditTemplates(items);
const { user, system } = process.cpuUsage(before);
const seconds = ((user + system) / 1e6).toFixed(1);
console.log(
  `${RULES} rules, ${VARIANTS} variants: ${texts.length} texts in ${seconds} s of one core`,
);

await globalSetup();
const { service, end } = await openTestService();
await measureReach(service);
await end();
await globalTeardown();
process.exit(0);

async function measureReach(test: TestService): Promise<void> {
  const accountId = await test.addAccount();
  await test.inAccount(accountId, async (tx) => {
    const rows = texts.slice(0, RULES).map((text) => ({
      key: `${text.type}:${text.id}:${text.part}`,
      type: text.type,
      rule_id: String(text.id),
      text: { ...text, deadEnds: [], contents: [], locale: null, subject: text.subject ?? null },
    }));
    await sql`
      insert into template_texts (account_id, key, type, rule_id, text)
      select ${accountId}, row.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as row (key text, type text, rule_id text, text jsonb)
    `.execute(tx);
    // As the job notes them from audits: one mail each.
    await sql`set local statement_timeout = '300s'`.execute(tx);
    await sql`
      insert into rule_mails (account_id, ticket_id, rule_type, rule_id, customer_id, first_at,
                              last_at, carried)
      select ${accountId}, mail, 'trigger', ((mail::bigint * 7919) % ${RULES})::text,
             (mail::bigint * 104729) % ${CUSTOMERS}, at, at, false
        from generate_series(1, ${MAILS}) as mail,
             lateral (select ${test.now()}::timestamptz - make_interval(mins => (mail % 129600)::int) as at) t
    `.execute(tx);
  });
  const call = { accountId, now: test.now(), signal: AbortSignal.timeout(300_000) };
  const counting = await timed(() => countReach(test).run(call));
  console.log(`adding up ${MAILS} mails in the background: ${counting.toFixed(0)} ms`);
  const reads: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    reads.push(await timed(() => test.inAccount(accountId, (tx) => listTexts(tx))));
  }
  reads.sort((one, other) => one - other);
  console.log(
    `the list with reach, ${RULES} texts: p50 ${reads[10]?.toFixed(0)} ms, worst ${reads[19]?.toFixed(0)} ms`,
  );
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
