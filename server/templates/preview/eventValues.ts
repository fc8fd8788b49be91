import type { PreviewPerson } from "#domain/templates/preview/previewTicket";
import type { StoredAudit } from "../../sync/listAudits";

/** Somebody by id or by address. */
export type PeopleById = (who: number | string | null | undefined) => PreviewPerson | null;

/** Ids of people whom an audit names. */
export function idsIn({ author_id, events }: StoredAudit): number[] {
  const named = events.flatMap((event) => [
    event["author_id"],
    ...(/_id$/.test(String(event["field_name"])) ? [event["value"]] : []),
  ]);
  return [author_id, ...named].flatMap((id) => numberOf(id) ?? []);
}

/** Addresses of people in copy, whom audits name by nothing else. */
export const addressesIn = ({ events }: StoredAudit): string[] =>
  events.flatMap((event) =>
    [...listIn(event, "current_email_ccs"), ...listIn(event, "current_followers")].filter(isText),
  );

/** A list inside of an event; nothing when there is none. */
export const listIn = (
  event: Readonly<Record<string, unknown>>,
  name: string,
): readonly unknown[] => {
  const list = event[name];
  return Array.isArray(list) ? list : [];
};

/** An id, written as a number or as text. */
export const numberOf = (value: unknown): number | null => {
  const number = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
};

export const isText = (value: unknown): value is string => typeof value === "string";
