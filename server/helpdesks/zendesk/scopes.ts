/** Everything may be read; written are fields of tickets and our own webhook, nothing else. */
const USUAL = ["read", "tickets:write", "webhooks:write"];

/** What applying texts needs besides; asked for when an admin wants to apply, not before. */
const RULES = ["triggers:write", "automations:write", "macros:write", "dynamic_content:write"];

/** The scopes to ask an admin for, as OAuth writes them. */
export const scopesFor = (purpose: "reading" | "templates"): string =>
  (purpose === "templates" ? [...USUAL, ...RULES] : USUAL).join(" ");

/** Whether these scopes let us write rules; null is what was granted before scopes were kept. */
export function mayWriteRules(scopes: string | null): boolean {
  const granted = new Set(scopes?.split(" "));
  return granted.has("write") || RULES.every((scope) => granted.has(scope));
}
