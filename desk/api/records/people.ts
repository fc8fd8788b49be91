/** Times that each record carries, ISO 8601 in UTC without fractions: `2026-03-02T09:00:00Z`. */
export type Times = { readonly created_at: string; readonly updated_at: string };

export type UserRecord = Times & {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly role: "end-user" | "agent" | "admin";
  /** 0 custom, 1 light agent, 2 chat agent, 3 contributor, 4 admin, 5 billing admin; null for customers. */
  readonly role_type: number | null;
  readonly custom_role_id: number | null;
  /** True for people who cannot write to customers. */
  readonly only_private_comments: boolean;
  readonly ticket_restriction: "organization" | "groups" | "assigned" | "requested" | null;
  readonly active: boolean;
  readonly verified: boolean;
  readonly suspended: boolean;
  readonly locale: string;
  readonly locale_id: number;
  /** As Zendesk names it, e.g. `Berlin`. */
  readonly time_zone: string;
  readonly iana_time_zone: string;
  readonly phone: string | null;
  readonly alias: string | null;
  readonly details: string | null;
  readonly notes: string | null;
  readonly signature: string | null;
  readonly external_id: string | null;
  readonly organization_id: number | null;
  readonly default_group_id: number | null;
  readonly tags: readonly string[];
  readonly user_fields: Readonly<Record<string, unknown>>;
  readonly last_login_at: string | null;
};

export type GroupRecord = Times & {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  /** False for groups whose tickets outsiders may not see. */
  readonly is_public: boolean;
  readonly default: boolean;
  readonly deleted: boolean;
};

export type GroupMembershipRecord = Times & {
  readonly id: number;
  readonly user_id: number;
  readonly group_id: number;
  readonly default: boolean;
};

export type OrganizationRecord = Times & {
  readonly id: number;
  readonly name: string;
  readonly domain_names: readonly string[];
  readonly details: string | null;
  readonly notes: string | null;
  readonly external_id: string | null;
  readonly group_id: number | null;
  readonly shared_tickets: boolean;
  readonly shared_comments: boolean;
  readonly tags: readonly string[];
  readonly organization_fields: Readonly<Record<string, unknown>>;
};
