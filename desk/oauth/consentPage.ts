import { escapeHtml } from "../api/tickets/words";
import type { AccountRecord, OauthClientRecord } from "../api/records/account";
import type { UserRecord } from "../api/records/people";

type Consent = {
  readonly client: OauthClientRecord;
  readonly user: UserRecord;
  readonly wish: Readonly<Record<string, string | undefined>>;
  readonly account: AccountRecord;
};

/** The page that asks somebody whether an app may act for them. */
export function consentPage({ client, user, wish, account }: Consent): string {
  const kept = Object.entries(wish).map(([name, value]) =>
    value === undefined
      ? ""
      : `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  const title = `${client.name} asks for access to ${account.name}`;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; color: #293239; background: #f8f9f9; }
  main { max-width: 28rem; margin: 4rem auto; padding: 2rem; background: #fff; border: 1px solid #d8dcde; border-radius: 4px; }
  h1 { font-size: 1.25rem; margin-top: 0; }
  button { font: inherit; padding: .5rem 1rem; border-radius: 4px; border: 1px solid #1f73b7; background: #fff; color: #1f73b7; }
  button[value=allow] { background: #1f73b7; color: #fff; }
</style></head>
<body><main>
<h1>${escapeHtml(title)}</h1>
<p>Signed in as ${escapeHtml(user.name)}. It may then do for you: <strong>${escapeHtml(wish["scope"] ?? "read")}</strong>.</p>
<form method="post" action="/oauth/authorizations/new">${kept.join("")}
<button name="decision" value="allow">Allow</button> <button name="decision" value="deny">Deny</button>
</form></main></body></html>`;
}
