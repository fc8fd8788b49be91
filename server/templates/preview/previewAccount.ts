import { sql } from "kysely";
import type { PreviewAccount } from "#domain/templates/preview/previewTicket";
import type { AccountTransaction } from "../../db/inAccount";
import { baseUrlOf } from "../../helpdesks/baseUrlOf";
import type { ServiceSettings } from "../../settings";
import { findPolicy } from "../policy";

const ENGLISH = "en-US";

type Content = { name: string; locale: string | null; content: string; isDefault: boolean };

/** What a preview must know of the account: its address, its usual language, its dynamic content. */
export async function previewAccount(
  tx: AccountTransaction,
  settings: ServiceSettings,
): Promise<PreviewAccount> {
  const { subdomain } = await tx
    .selectFrom("accounts")
    .select("subdomain")
    .executeTakeFirstOrThrow();
  const { access } = await findPolicy(tx);
  const usual = await usualOfStaff(tx);
  return {
    name: subdomain,
    host: new URL(baseUrlOf(subdomain, settings)).host,
    timeZone: usual.timeZone ?? "UTC",
    locale: usual.locale ?? ENGLISH,
    access,
    content: await contentByName(tx),
  };
}

/** The help desk does not tell its own; most of those who work in it use it. */
async function usualOfStaff(
  tx: AccountTransaction,
): Promise<{ locale: string | null; timeZone: string | null }> {
  const { rows } = await sql<{ locale: string | null; timeZone: string | null }>`
    select mode() within group (order by locale) as locale,
           mode() within group (order by time_zone) as "timeZone"
      from people where role <> 'end-user' and active
  `.execute(tx);
  return rows[0] ?? { locale: null, timeZone: null };
}

async function contentByName(tx: AccountTransaction): Promise<PreviewAccount["content"]> {
  const { rows } = await sql<Content>`
    select substring(r.body ->> 'placeholder' from 'dc\.([A-Za-z0-9_-]+)') as name,
           variant ->> 'locale' as locale, coalesce(variant ->> 'content', '') as content,
           coalesce((variant ->> 'default')::boolean, false) as "isDefault"
      from rules r cross join lateral jsonb_array_elements(r.body -> 'variants') as variant
     where r.type = 'dynamic_content' and coalesce((variant ->> 'active')::boolean, true)
  `.execute(tx);
  const content: PreviewAccount["content"] = {};
  for (const { name, locale, content: words, isDefault } of rows) {
    const tag = locale ?? ENGLISH;
    const known = content[name];
    content[name] = {
      fallback: isDefault || known === undefined ? tag : known.fallback,
      variants: { ...known?.variants, [tag]: words },
    };
  }
  return content;
}
