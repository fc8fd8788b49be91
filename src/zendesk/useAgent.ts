import { useMemo } from "react";
import { usePath } from "./usePath";

/** The agent at the desk, as their browser knows them: for wording only, never for rights. */
export type Agent = {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string | null;
};

/** Who is working here; null until the help desk has said. */
export function useAgent(): Agent | null {
  const user = usePath("currentUser", "");
  return useMemo(() => agentFrom(user), [user]);
}

function agentFrom(user: unknown): Agent | null {
  if (typeof user !== "object" || user === null) return null;
  const { id, name, locale, timeZone } = user as Readonly<Record<string, unknown>>;
  if (typeof name !== "string" || (typeof id !== "number" && typeof id !== "string")) return null;
  return { id: `${id}`, name, locale: asLocale(locale), timeZone: asTimeZone(timeZone) };
}

/** A locale that this browser can format with; American English when it is not one. */
export function asLocale(value: unknown): string {
  if (typeof value !== "string") return "en-US";
  try {
    return Intl.getCanonicalLocales(value)[0] ?? "en-US";
  } catch {
    return "en-US";
  }
}

/** The zone's IANA name, from the two shapes in which help desks give it. */
function asTimeZone(value: unknown): string | null {
  const name =
    typeof value === "object" && value !== null
      ? (value as Readonly<Record<string, unknown>>)["ianaName"]
      : value;
  if (typeof name !== "string") return null;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
