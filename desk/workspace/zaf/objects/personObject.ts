import type { Group, Organization, User } from "../../rest/shapes";

/** A person as the framework shows them to apps: camel case, nothing that only staff may keep. */
export function personObject(user: User | undefined) {
  if (user === undefined) return null;
  return {
    id: user.id,
    name: user.name,
    email: user.email ?? null,
    role: user.role,
    locale: user.locale ?? "en-US",
    externalId: user.external_id ?? null,
    avatarUrl: null,
    signature: user.signature ?? null,
    details: user.details ?? null,
    notes: user.notes ?? null,
    tags: user.tags ?? [],
    timeZone: { ianaName: user.iana_time_zone ?? user.time_zone ?? "UTC" },
    identities: identitiesOf(user),
  };
}

type CurrentUser = {
  user: User;
  groups: readonly Group[];
  organizations: readonly Organization[];
};

/** `currentUser`: the signed-in person with their groups and organizations. */
export function currentUserObject({ user, groups, organizations }: CurrentUser) {
  return {
    ...personObject(user),
    groups: groups.map(({ id, name }) => ({ id, name })),
    organizations: organizations.map(({ id, name }) => ({ id, name })),
  };
}

const identitiesOf = ({ id, email }: User) =>
  typeof email === "string"
    ? [{ id, type: "email", value: email, verified: true, primary: true }]
    : [];
