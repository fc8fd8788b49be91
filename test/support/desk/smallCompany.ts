import type { GroupRecord, UserRecord } from "../../../desk/api/records/people";
import type { AutomationRecord, MacroRecord, TriggerRecord } from "../../../desk/api/records/rules";
import type { Season } from "../../../desk/api/store";

const times = { created_at: "2026-01-05T08:00:00Z", updated_at: "2026-01-05T08:00:00Z" };

/** The ids of a small company's people and groups. */
export const ids = {
  admin: 11,
  maya: 12,
  joe: 13,
  ravi: 14,
  ana: 21,
  ben: 22,
  care: 31,
  web: 32,
  secret: 33,
  acme: 41,
} as const;

/** A person; whatever a test is not about is filled in. */
export const aPerson = (
  given: Partial<UserRecord> & Pick<UserRecord, "id" | "name">,
): UserRecord => ({
  email: `${given.name.split(" ")[0]?.toLowerCase() ?? "nobody"}@practice.example`,
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
  ...times,
  ...given,
});

const aGroup = (id: number, name: string, isPublic = true): GroupRecord => ({
  id,
  name,
  description: "",
  is_public: isPublic,
  default: false,
  deleted: false,
  ...times,
});

/** A trigger that does nothing to anything until a test says otherwise. */
export const aTrigger = (
  given: Partial<TriggerRecord> & Pick<TriggerRecord, "id">,
): TriggerRecord => ({
  title: "A trigger",
  description: null,
  active: true,
  position: given.id,
  category_id: "1",
  conditions: { all: [], any: [] },
  actions: [],
  default: false,
  ...times,
  ...given,
});

export const anAutomation = (
  given: Partial<AutomationRecord> & Pick<AutomationRecord, "id">,
): AutomationRecord => ({
  title: "An automation",
  active: true,
  position: given.id,
  conditions: { all: [], any: [] },
  actions: [],
  default: false,
  ...times,
  ...given,
});

export const aMacro = (given: Partial<MacroRecord> & Pick<MacroRecord, "id">): MacroRecord => ({
  title: "A macro",
  description: null,
  active: true,
  position: given.id,
  actions: [],
  restriction: null,
  default: false,
  ...times,
  ...given,
});

const createdByCustomer = {
  all: [
    { field: "update_type", operator: "is", value: "Create" },
    { field: "status", operator: "is_not", value: "solved" },
    { field: "role", operator: "is", value: "end_user" },
  ],
  any: [],
};

const publicReply = {
  all: [
    { field: "update_type", operator: "is", value: "Change" },
    { field: "comment_is_public", operator: "is", value: "true" },
    { field: "role", operator: "is", value: "agent" },
  ],
  any: [],
};

/** Two teams, two customers, and the rules that every account starts with. */
export function aSmallCompany(more: Season = {}): Season {
  return {
    users: [
      aPerson({ id: ids.admin, name: "Admin Person", role: "admin", role_type: 4 }),
      aPerson({ id: ids.maya, name: "Maya Berg", role: "agent", default_group_id: ids.care }),
      aPerson({ id: ids.joe, name: "Joe Abara", role: "agent", default_group_id: ids.care }),
      aPerson({
        id: ids.ravi,
        name: "Ravi Chand",
        role: "agent",
        only_private_comments: true,
        default_group_id: ids.web,
      }),
      aPerson({
        id: ids.ana,
        name: "Ana Silva",
        email: "ana@acme.example",
        organization_id: ids.acme,
      }),
      aPerson({ id: ids.ben, name: "Ben Okoro", email: "ben@home.example" }),
    ],
    groups: [aGroup(ids.care, "Care"), aGroup(ids.web, "Web"), aGroup(ids.secret, "Secret", false)],
    group_memberships: [
      { id: 1, user_id: ids.maya, group_id: ids.care, default: true, ...times },
      { id: 2, user_id: ids.joe, group_id: ids.care, default: true, ...times },
      { id: 3, user_id: ids.ravi, group_id: ids.web, default: true, ...times },
    ],
    organizations: [
      {
        id: ids.acme,
        name: "Acme",
        domain_names: ["acme.example"],
        details: null,
        notes: null,
        external_id: null,
        group_id: null,
        shared_tickets: false,
        shared_comments: false,
        tags: [],
        organization_fields: {},
        ...times,
      },
    ],
    triggers: [
      aTrigger({
        id: 51,
        title: "Received",
        conditions: createdByCustomer,
        actions: [
          {
            field: "notification_user",
            value: [
              "requester_and_ccs",
              "We got it ({{ticket.id}})",
              "Hello {{ticket.requester.first_name}}, we got: {{ticket.title}}",
            ],
          },
        ],
      }),
      aTrigger({
        id: 52,
        title: "Answered",
        conditions: publicReply,
        actions: [
          {
            field: "notification_user",
            value: [
              "requester_and_ccs",
              "Re: {{ticket.title}}",
              "{{ticket.latest_public_comment_formatted}}",
            ],
          },
        ],
      }),
    ],
    automations: [
      anAutomation({
        id: 61,
        title: "Close after four days",
        conditions: {
          all: [
            { field: "status", operator: "is", value: "solved" },
            { field: "SOLVED", operator: "greater_than", value: "96" },
          ],
          any: [],
        },
        actions: [{ field: "status", value: "closed" }],
      }),
    ],
    macros: [
      aMacro({
        id: 71,
        title: "Ask for the order number",
        actions: [
          {
            field: "comment_value",
            value: "Hello {{ticket.requester.first_name}}, which order is it?",
          },
          { field: "status", value: "pending" },
        ],
      }),
    ],
    dynamic_content_items: [
      {
        id: 81,
        name: "Hours",
        placeholder: "{{dc.hours}}",
        default_locale_id: 1,
        outdated: false,
        variants: [
          {
            id: 1,
            content: "We are here from 8 to 6.",
            locale_id: 1,
            active: true,
            default: true,
            outdated: false,
            ...times,
          },
          {
            id: 2,
            content: "Wir sind von 8 bis 18 Uhr da.",
            locale_id: 8,
            active: true,
            default: false,
            outdated: false,
            ...times,
          },
        ],
        ...times,
      },
    ],
    ...more,
  };
}
