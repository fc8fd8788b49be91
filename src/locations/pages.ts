import type { Me } from "#contract/session";
import type { IconName } from "../ui/Icon";

/** The pages of the full page, in the order of the navigation, and from which role on they show. */
export const PAGES = [
  { id: "today", icon: "home", role: "lead" },
  { id: "review", icon: "flag", role: "lead" },
  { id: "patterns", icon: "people", role: "lead" },
  { id: "promises", icon: "clock", role: "agent" },
  { id: "templates", icon: "quote", role: "lead" },
  { id: "settings", icon: "gear", role: "admin" },
] as const satisfies readonly { id: string; icon: IconName; role: Me["role"] }[];

export type PageId = (typeof PAGES)[number]["id"];

const ROLES = ["agent", "lead", "admin"] as const;

/** The pages that somebody of this role may open. */
export const pagesFor = (role: Me["role"]) =>
  PAGES.filter((page) => ROLES.indexOf(page.role) <= ROLES.indexOf(role));
