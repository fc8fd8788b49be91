import type { TicketFieldRecord } from "../records/tickets";
import type { Call } from "../http/api";

/** Fields that each ticket has of itself. */
const SYSTEM_TYPES = new Set([
  "subject",
  "description",
  "status",
  "custom_status",
  "tickettype",
  "priority",
  "basic_priority",
  "group",
  "assignee",
]);

export const isSystemField = ({ type }: TicketFieldRecord): boolean => SYSTEM_TYPES.has(type);

/** A ticket field as the API shows it. */
export function presentTicketField({ base }: Pick<Call, "base">, field: TicketFieldRecord) {
  return {
    url: `${base}/api/v2/ticket_fields/${String(field.id)}.json`,
    ...field,
    raw_title: field.title,
    raw_description: field.description,
    raw_title_in_portal: field.title_in_portal,
    agent_description: null,
    collapsed_for_agents: false,
    regexp_for_validation: null,
    required_in_portal: false,
    ...(field.custom_field_options === undefined
      ? {}
      : {
          custom_field_options: field.custom_field_options.map((option) => ({
            ...option,
            raw_name: option.name,
            default: false,
          })),
        }),
  };
}
