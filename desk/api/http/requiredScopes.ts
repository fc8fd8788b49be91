/** Resources by the first words of their paths, where the two differ. */
const RESOURCES: readonly (readonly [RegExp, string])[] = [
  [/^\/incremental\/(tickets|ticket_events|ticket_metric_events)/, "tickets"],
  [/^\/incremental\/([a-z_]+)/, "$1"],
  [
    /^\/(tickets|ticket_audits|ticket_metrics|problems|job_statuses|email_notifications)/,
    "tickets",
  ],
  [/^\/dynamic_content/, "dynamic_content"],
  [/^\/business_hours/, "business_hours"],
  [/^\/([a-z_]+)/, "$1"],
];

/**
 * The OAuth scopes of which a call needs one: the general one, or that of its resource.
 *
 * @param method - As in HTTP.
 * @param path - Below `/api/v2`.
 * @example
 * requiredScopes("GET", "/tickets/5"); // ["read", "tickets:read"]
 */
export function requiredScopes(method: string, path: string): readonly string[] {
  const right = method === "GET" || method === "HEAD" ? "read" : "write";
  for (const [pattern, name] of RESOURCES) {
    const found = pattern.exec(path);
    if (found !== null) return [right, `${name.replace("$1", found[1] ?? "")}:${right}`];
  }
  return [right];
}
