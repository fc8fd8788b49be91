import type { Atom } from "./side";

/** Placeholders that may be new in a template: the people of the ticket, its subject and its page. */
const DOCUMENTED =
  /^(?:ticket\.(?:id|title|link|url|url_with_protocol|due_date|(?:requester|assignee|submitter)\.(?:name|first_name|last_name)|organization\.name|brand\.name)|current_user\.(?:name|first_name)|agent\.(?:name|first_name)|satisfaction\.(?:rating_section|rating_url))$/;

const GUARD =
  /^\{%-?\s*(?:if\s+([\w.]+)(?:\s*(?:!=|<>)\s*(?:blank|empty|nil|''|""))?|else|endif)\s*-?%\}$/;

/** `{% if documented %}`, `{% if documented != blank %}`, `{% else %}` and `{% endif %}`. */
export function isGuardTag(tag: string): boolean {
  const guard = GUARD.exec(tag);
  return guard !== null && (guard[1] === undefined || DOCUMENTED.test(guard[1]));
}

/** A documented placeholder inside a guard that asks for the same. */
export function isGuardedPlaceholder({ text, path }: Atom): boolean {
  const name = /^\{\{-?\s*([\w.]+)\s*-?\}\}$/.exec(text)?.[1];
  if (name === undefined || !DOCUMENTED.test(name)) return false;
  return path.some((part) => GUARD.exec(part)?.[1] === name);
}
