import type { PreviewPerson } from "./previewTicket";

/**
 * The placeholders of a person. Those of nobody are empty, and so are those that only Zendesk knows.
 *
 * A first name is the first word of the name: of "dana.k" it is "dana.k", of "" it is nothing.
 */
export function personValues(person: PreviewPerson | null): Readonly<Record<string, unknown>> {
  if (person === null) return {};
  const [first = "", ...others] = person.name.trim().split(/\s+/);
  return {
    id: person.id,
    name: person.name,
    first_name: first,
    last_name: others.join(" "),
    email: person.email ?? "",
    language: person.locale ?? "",
    locale: person.locale ?? "",
    time_zone: person.timeZone ?? "",
    role: ROLES[person.role],
    extended_role: ROLES[person.role],
    organization: { name: person.organization ?? "" },
    toString: () => person.name,
  };
}

const ROLES: Readonly<Record<PreviewPerson["role"], string>> = {
  "end-user": "End user",
  agent: "Agent",
  admin: "Admin",
};
