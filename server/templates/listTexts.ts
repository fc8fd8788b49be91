import { sql } from "kysely";
import type { TemplateLine } from "#contract/templates";
import type { AccountTransaction } from "../db/inAccount";
import { findStandings } from "./standings";
import { type Standing, stateOf } from "./states";

/** How often a text was sent, and to how many. */
export type Reach = Pick<TemplateLine, "reach30" | "reach90" | "sent30" | "sent90">;

const NOBODY: Reach = { reach30: 0, reach90: 0, sent30: 0, sent90: 0 };
const EXCERPT = 160;

type Listed = {
  templates: TemplateLine[];
  readAt: string | null;
  coverage: { texts: number; customers: number; of: number } | null;
};

/** All texts as lines, those that hurt most first: bad ones that many get. */
export async function listTexts(tx: AccountTransaction, search = ""): Promise<Listed> {
  const standings = await findStandings(tx);
  const reach = await findReach(tx);
  const read = await tx
    .selectFrom("template_reads")
    .select(["read_at", "coverage"])
    .executeTakeFirst();
  const words = search.toLowerCase();
  return {
    templates: standings
      .filter(({ text: { title, subject, body } }) =>
        `${title}\n${subject ?? ""}\n${body}`.toLowerCase().includes(words),
      )
      .map((standing) => lineOf(standing, reach.get(standing.text.key)))
      .sort(worstFirst),
    readAt: read?.read_at.toISOString() ?? null,
    coverage: read?.coverage ?? null,
  };
}

/** What is known of whom each text reached, by key. */
export async function findReach(
  tx: AccountTransaction,
  key: string | null = null,
): Promise<ReadonlyMap<string, Reach>> {
  const { rows } = await sql<Reach & { key: string }>`
    select key, reach30, reach90, sent30, sent90 from template_reach
     where ${key}::text is null or key = ${key}
  `.execute(tx);
  return new Map(rows.map(({ key: name, ...reach }) => [name, reach]));
}

/** A text as it stands on the list. */
export function lineOf(standing: Standing, reach: Reach = NOBODY): TemplateLine {
  const { text } = standing;
  return {
    key: text.key,
    type: text.type,
    id: text.id,
    title: text.title,
    locale: text.locale,
    active: text.active,
    recipient: text.recipient,
    subject: text.subject,
    excerpt: excerptOf(text.body),
    score: text.score,
    findings: text.findings.length,
    deadEnds: [...text.deadEnds],
    problems: text.problems.length,
    ...reach,
    debt: reach.reach90 * (100 - text.score),
    state: stateOf(standing),
  };
}

const excerptOf = (body: string): string =>
  body
    .slice(0, 4_000)
    .replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, EXCERPT);

const worstFirst = (one: TemplateLine, other: TemplateLine): number =>
  other.debt - one.debt || one.score - other.score || (one.key < other.key ? -1 : 1);
