import { stampOf } from "./clock";
import type { Season } from "./store";
import type { CustomStatusRecord, TicketFieldRecord } from "./records/tickets";

/** The client that the Unticket service is registered as. */
const OAUTH_CLIENT = "unticket";

type Choices = {
  readonly at: Date;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
};

/** What every account has before its first ticket: a brand, statuses, fields, hours, a client. */
export function foundation({ at, clientSecret, redirectUris }: Choices): Season {
  const times = { created_at: stampOf(at), updated_at: stampOf(at) };
  return {
    account: [
      {
        id: 1,
        account_id: "7000001",
        subdomain: "practice",
        name: "Harborline",
        time_zone: "UTC",
        iana_time_zone: "Etc/UTC",
        support_email: "support@practice.example",
        default_locale_id: 1,
        plan_name: "Suite Professional",
        assign_tickets_upon_solve: true,
        rich_text_comments: true,
        comments_public_by_default: true,
        registration_required: false,
      },
    ],
    brands: [
      {
        ...times,
        id: 1,
        name: "Harborline",
        subdomain: "practice",
        active: true,
        default: true,
        signature_template: "{{agent.signature}}",
      },
    ],
    custom_statuses: statuses.map((status) => ({ ...status, ...times })),
    satisfaction_reasons: reasons.map(({ code, value }, place) => ({
      ...times,
      id: place + 1,
      reason_code: code,
      value,
      deleted_at: null,
    })),
    ticket_fields: systemFields.map((field) => ({ ...field, ...times })),
    schedules: [
      {
        ...times,
        id: 1,
        name: "Office hours",
        time_zone: "UTC",
        intervals: [1, 2, 3, 4, 5].map((day) => ({
          start_time: day * 1440 + 8 * 60,
          end_time: day * 1440 + 18 * 60,
        })),
        holidays: [],
      },
    ],
    oauth_clients: [
      {
        ...times,
        id: 1,
        identifier: OAUTH_CLIENT,
        name: "Unticket",
        secret: clientSecret,
        redirect_uri: redirectUris,
      },
    ],
  };
}

/** What a customer may say was wrong: the platform's own codes, and one of the company's. */
const reasons = [
  { code: 5, value: "It took too long until my issue was resolved" },
  { code: 6, value: "My issue was not resolved" },
  { code: 7, value: "The agent did not know enough" },
  { code: 8, value: "The agent was not kind" },
  { code: 100, value: "Something else" },
  { code: 1000, value: "My ticket was escalated to another tier" },
] as const;

type Undated<R> = Omit<R, "created_at" | "updated_at">;

const STATUS_LABELS = [
  ["new", "New", "Open", "The ticket waits for somebody to take it"],
  ["open", "Open", "Open", "Somebody works on it"],
  ["pending", "Pending", "Awaiting your reply", "We wait for the customer"],
  ["hold", "On-hold", "Open", "We wait for somebody else"],
  ["solved", "Solved", "Solved", "The customer was helped"],
] as const;

const statuses: readonly Undated<CustomStatusRecord>[] = STATUS_LABELS.map(
  ([category, agentLabel, endUserLabel, description], index) => ({
    id: 101 + index,
    status_category: category,
    agent_label: agentLabel,
    end_user_label: endUserLabel,
    description,
    end_user_description: description,
    active: true,
    default: true,
  }),
);

const FIELD_TITLES = [
  ["subject", "Subject"],
  ["description", "Description"],
  ["status", "Status"],
  ["tickettype", "Type"],
  ["priority", "Priority"],
  ["group", "Group"],
  ["assignee", "Assignee"],
] as const;

const systemFields: readonly Undated<TicketFieldRecord>[] = FIELD_TITLES.map(
  ([type, title], index) => ({
    id: 201 + index,
    type,
    title,
    description: "",
    position: index + 1,
    active: true,
    required: type === "subject" || type === "description",
    removable: false,
    visible_in_portal: true,
    editable_in_portal: true,
    title_in_portal: title,
    tag: null,
  }),
);
