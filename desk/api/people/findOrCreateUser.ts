import type { Desk } from "../desk";
import { recordInvalid } from "../http/deskError";
import type { UserRecord } from "../records/people";

const EMAIL = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:]+$/;

/**
 * The person with this address; somebody unknown becomes an end user.
 *
 * @throws {DeskError} 422 when the address is none.
 */
export function findOrCreateUser(
  desk: Desk,
  { email, name }: { email: string; name?: string | undefined },
): UserRecord {
  const address = readEmail(email);
  const known = desk.store.users.by("email", address)[0];
  if (known !== undefined) return known;
  return desk.store.users.put(blankUser(desk, { email: address, name: name ?? nameOf(address) }));
}

/** An address in lower case. @throws {DeskError} 422 when it is none. */
export function readEmail(email: string): string {
  const address = email.trim().toLowerCase();
  if (address.length > 254 || !EMAIL.test(address)) {
    throw recordInvalid({ email: `Email: ${address.slice(0, 100)} is not properly formatted` });
  }
  return address;
}

/** A new end user, not kept yet. */
export function blankUser(
  desk: Desk,
  { email, name }: { email: string | null; name: string },
): UserRecord {
  const stamp = desk.clock.stamp();
  const account = desk.account();
  return {
    id: desk.store.users.nextId(),
    name,
    email,
    role: "end-user",
    role_type: null,
    custom_role_id: null,
    only_private_comments: false,
    ticket_restriction: "requested",
    active: true,
    verified: false,
    suspended: false,
    locale: "en-US",
    locale_id: account.default_locale_id,
    time_zone: account.time_zone,
    iana_time_zone: account.iana_time_zone,
    phone: null,
    alias: null,
    details: null,
    notes: null,
    signature: null,
    external_id: null,
    organization_id: organizationFor(desk, email),
    default_group_id: null,
    tags: [],
    user_fields: {},
    last_login_at: null,
    created_at: stamp,
    updated_at: stamp,
  };
}

/** Zendesk names an unknown writer after the first part of the address. */
const nameOf = (email: string) => {
  const words = email.split("@", 1)[0]?.split(/[._-]+/) ?? [];
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(" ");
};

function organizationFor(desk: Desk, email: string | null): number | null {
  const domain = email?.split("@")[1];
  if (domain === undefined) return null;
  return (
    desk.store.organizations.all().find(({ domain_names }) => domain_names.includes(domain))?.id ??
    null
  );
}
