import type { Desk } from "../api/desk";
import type { UserRecord } from "../api/records/people";

/** A person's placeholders; those of nobody are empty. */
export function personValues(
  desk: Desk,
  user: UserRecord | null,
  escape: (text: string) => string,
): Readonly<Record<string, unknown>> {
  if (user === null) return {};
  const organization = desk.store.organizations.get(user.organization_id ?? 0);
  return {
    id: user.id,
    name: escape(user.name),
    first_name: escape(user.name.split(/\s+/)[0] ?? ""),
    last_name: escape(user.name.split(/\s+/).slice(1).join(" ")),
    email: escape(user.email ?? ""),
    phone: escape(user.phone ?? ""),
    external_id: escape(user.external_id ?? ""),
    language: user.locale,
    locale: user.locale,
    time_zone: user.time_zone,
    details: escape(user.details ?? ""),
    notes: escape(user.notes ?? ""),
    signature: escape(user.signature ?? ""),
    role: user.role,
    extended_role: user.role,
    tags: escape(user.tags.join(" ")),
    organization: { name: escape(organization?.name ?? "") },
    custom_fields: Object.fromEntries(
      Object.entries(user.user_fields).map(([key, value]) => [
        key,
        typeof value === "string" ? escape(value) : value,
      ]),
    ),
  };
}
