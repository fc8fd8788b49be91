import type { User } from "../rest/shapes";

/** What a person is on this desk, in one word or two. */
export function roleLabel({ role, email }: User): string {
  if (role === "admin") return "Administrator";
  if (email?.startsWith("lead@") === true) return "Quality lead";
  return role === "agent" ? "Agent" : "Customer";
}
