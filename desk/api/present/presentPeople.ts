import type { Call } from "../http/api";
import type {
  GroupMembershipRecord,
  GroupRecord,
  OrganizationRecord,
  UserRecord,
} from "../records/people";

type At = Pick<Call, "base">;

/** A person as the API shows them to staff. */
export function presentUser({ base }: At, user: UserRecord) {
  return {
    ...user,
    url: `${base}/api/v2/users/${String(user.id)}.json`,
    photo: null,
    moderator: user.role !== "end-user",
    shared: false,
    shared_agent: false,
    shared_phone_number: null,
    restricted_agent: user.role !== "end-user" && user.ticket_restriction !== null,
    report_csv: user.role === "admin",
    two_factor_auth_enabled: null,
  };
}

/** What `/users/me` says to somebody who did not say who they are. */
export const anonymousUser = {
  id: null,
  url: null,
  name: "Anonymous user",
  email: "invalid@example.com",
  created_at: null,
  updated_at: null,
  time_zone: "UTC",
  iana_time_zone: "Etc/UTC",
  phone: null,
  shared_phone_number: null,
  photo: null,
  locale_id: 1,
  locale: "en-US",
  organization_id: null,
  role: "end-user",
  verified: false,
  tags: [],
  user_fields: {},
  ticket_restriction: null,
  custom_role_id: null,
  default_group_id: null,
  only_private_comments: false,
  suspended: false,
  active: false,
} as const;

export const presentGroup = ({ base }: At, group: GroupRecord) => ({
  ...group,
  url: `${base}/api/v2/groups/${String(group.id)}.json`,
});

export const presentMembership = ({ base }: At, membership: GroupMembershipRecord) => ({
  ...membership,
  url: `${base}/api/v2/group_memberships/${String(membership.id)}.json`,
});

export const presentOrganization = ({ base }: At, organization: OrganizationRecord) => ({
  ...organization,
  url: `${base}/api/v2/organizations/${String(organization.id)}.json`,
});
