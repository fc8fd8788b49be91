import { stampOf } from "../api/clock";
import type {
  GroupMembershipRecord,
  GroupRecord,
  OrganizationRecord,
  UserRecord,
} from "../api/records/people";
import type { Customer } from "./cast";
import { ADMIN, COMPANY, QUALITY_LEAD, type Team, teams } from "./company";
import {
  ADMIN_ID,
  FIRST_CUSTOMER_ID,
  FIRST_ORGANIZATION_ID,
  FIRST_STAFF_ID,
  GROUP_IDS,
  QUALITY_LEAD_ID,
} from "./ids";
import { organizationNames } from "./names";

/** Who belongs to the season's company and who writes to it. */
export type SeasonPeople = {
  users: UserRecord[];
  groups: GroupRecord[];
  group_memberships: GroupMembershipRecord[];
  organizations: OrganizationRecord[];
};

/** Makes the records of all people, as of the season's first day. */
export function seasonPeople(customers: readonly Customer[], startsAt: Date): SeasonPeople {
  const times = { created_at: stampOf(startsAt), updated_at: stampOf(startsAt) };
  const staff = teams.flatMap((team) => team.people.map((name) => ({ name, team })));
  const users: UserRecord[] = [
    { ...aUser(ADMIN_ID, ADMIN, "admin@practice.example"), ...times, role: "admin", role_type: 4 },
    {
      ...aUser(QUALITY_LEAD_ID, QUALITY_LEAD, "lead@practice.example"),
      ...times,
      role: "agent",
      default_group_id: GROUP_IDS.care,
    },
    ...staff.map(({ name, team }, place) => ({
      ...aUser(FIRST_STAFF_ID + place, name, mailOf(name)),
      ...times,
      role: "agent" as const,
      role_type: team.privateOnly === true ? 0 : null,
      only_private_comments: team.privateOnly === true,
      default_group_id: GROUP_IDS[team.key],
      signature: `${name}\n${COMPANY} ${team.name}`,
    })),
    ...customers.map(({ name, email, organization }, place) => ({
      ...aUser(FIRST_CUSTOMER_ID + place, name, email),
      ...times,
      organization_id: organization === null ? null : FIRST_ORGANIZATION_ID + organization,
    })),
  ];
  return {
    users,
    groups: teams.map((team) => ({ ...aGroup(team), ...times })),
    group_memberships: [
      { user_id: QUALITY_LEAD_ID, group_id: GROUP_IDS.care },
      { user_id: ADMIN_ID, group_id: GROUP_IDS.care },
      ...staff.map(({ team }, place) => ({
        user_id: FIRST_STAFF_ID + place,
        group_id: GROUP_IDS[team.key],
      })),
    ].map((membership, place) => ({ id: 7001 + place, ...membership, ...times, default: true })),
    organizations: organizationNames.map((name, place) => ({
      id: FIRST_ORGANIZATION_ID + place,
      name,
      domain_names: [],
      details: null,
      notes: null,
      external_id: null,
      group_id: null,
      shared_tickets: false,
      shared_comments: false,
      tags: [],
      organization_fields: {},
      ...times,
    })),
  };
}

/** The id of somebody on the staff, by name. */
export function staffId(name: string): number {
  const place = teams.flatMap(({ people }) => people).indexOf(name);
  if (place < 0) throw new Error(`nobody is called ${name}`);
  return FIRST_STAFF_ID + place;
}

const mailOf = (name: string): string =>
  `${name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ı/g, "i")
    .toLowerCase()
    .replace(/[^a-z]+/g, ".")}@practice.example`;

const aUser = (
  id: number,
  name: string,
  email: string,
): Omit<UserRecord, "created_at" | "updated_at"> => ({
  id,
  name,
  email,
  role: "end-user",
  role_type: null,
  custom_role_id: null,
  only_private_comments: false,
  ticket_restriction: null,
  active: true,
  verified: true,
  suspended: false,
  locale: "en-US",
  locale_id: 1,
  time_zone: "UTC",
  iana_time_zone: "Etc/UTC",
  phone: null,
  alias: null,
  details: null,
  notes: null,
  signature: null,
  external_id: null,
  organization_id: null,
  default_group_id: null,
  tags: [],
  user_fields: {},
  last_login_at: null,
});

const aGroup = ({
  key,
  name,
  description,
}: Team): Omit<GroupRecord, "created_at" | "updated_at"> => ({
  id: GROUP_IDS[key],
  name,
  description,
  is_public: true,
  default: key === "care",
  deleted: false,
});
