import type { Generated } from "kysely";

export type PeopleTables = {
  people: {
    account_id: number;
    user_id: number;
    name: string;
    email: string | null;
    role: "end-user" | "agent" | "admin";
    role_type: number | null;
    only_private_comments: Generated<boolean>;
    ticket_restriction: string | null;
    suspended: Generated<boolean>;
    active: Generated<boolean>;
    organization_id: number | null;
    default_group_id: number | null;
    locale: string | null;
    time_zone: string | null;
  };
  teams: {
    account_id: number;
    group_id: number;
    name: string;
    description: string | null;
    is_public: Generated<boolean>;
    deleted: Generated<boolean>;
  };
  memberships: { account_id: number; user_id: number; group_id: number };
  organizations: { account_id: number; organization_id: number; name: string };
  ticket_fields: {
    account_id: number;
    field_id: number;
    type: string;
    title: string;
    active: Generated<boolean>;
  };
};
