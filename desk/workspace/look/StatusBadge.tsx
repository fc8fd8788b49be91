import { Tag } from "@zendeskgarden/react-tags";
import styled from "styled-components";

/** Statuses as agents read them, with Zendesk's colours. */
const STATUSES: Readonly<Record<string, { label: string; hue: string }>> = {
  new: { label: "New", hue: "yellow" },
  open: { label: "Open", hue: "red" },
  pending: { label: "Pending", hue: "blue" },
  hold: { label: "On-hold", hue: "grey" },
  solved: { label: "Solved", hue: "green" },
  closed: { label: "Closed", hue: "grey" },
};

/** What a status is called. */
export const statusLabel = (status: string): string => STATUSES[status]?.label ?? status;

type StatusBadgeProps = { status: string };

/** A ticket's status, by word and colour. */
export function StatusBadge({ status }: StatusBadgeProps) {
  return (
    <Badge size="small" hue={STATUSES[status]?.hue ?? "grey"} isPill>
      <span>{statusLabel(status)}</span>
    </Badge>
  );
}

const Badge = styled(Tag)`
  min-width: 62px;
  justify-content: center;
  flex: none;
`;
