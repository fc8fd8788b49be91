import { Field, MediaInput, Select } from "@zendeskgarden/react-forms";
import styled from "styled-components";
import { Icon } from "../look/Icon";
import { useWorkspace } from "../shell/workspace";

/** What narrows a view down; empty texts don't. */
export type TicketFilters = {
  readonly words: string;
  readonly status: string;
  readonly group: string;
  readonly assignee: string;
  readonly priority: string;
};

export const NO_FILTERS: TicketFilters = {
  words: "",
  status: "",
  group: "",
  assignee: "",
  priority: "",
};

/** Filters in Zendesk's search language. */
export function queryOf({ words, status, group, assignee, priority }: TicketFilters): string {
  const terms = [
    ["status", status],
    ["group", group],
    ["assignee", assignee],
    ["priority", priority],
  ].flatMap(([name, value]) => (value === "" ? [] : [`${name}:${value}`]));
  return [words.trim(), ...terms].filter((term) => term !== "").join(" ");
}

type FiltersProps = { filters: TicketFilters; onChange: (filters: TicketFilters) => void };

/** The row of filters above a list. */
export function Filters({ filters, onChange }: FiltersProps) {
  const { groups, staff } = useWorkspace();
  const choices = [
    { name: "status", label: "Status", options: STATUSES },
    { name: "group", label: "Group", options: groups.map(({ id, name }) => [String(id), name]) },
    {
      name: "assignee",
      label: "Assignee",
      options: staff.map(({ id, name }) => [String(id), name]),
    },
    { name: "priority", label: "Priority", options: PRIORITIES },
  ] as const;
  return (
    <Row role="search" aria-label="Filter tickets">
      <Field>
        <Field.Label hidden>Search in these tickets</Field.Label>
        <MediaInput
          isCompact
          start={<Icon name="search" />}
          placeholder="Search in these tickets"
          value={filters.words}
          onChange={({ target }) => onChange({ ...filters, words: target.value })}
        />
      </Field>
      {choices.map(({ name, label, options }) => (
        <Field key={name}>
          <Field.Label hidden>{label}</Field.Label>
          <Select
            isCompact
            value={filters[name]}
            onChange={({ target }) => onChange({ ...filters, [name]: target.value })}
          >
            <option value="">{label}: any</option>
            {options.map(([value, title]) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </Row>
  );
}

const STATUSES: readonly (readonly [string, string])[] = [
  ["new", "New"],
  ["open", "Open"],
  ["pending", "Pending"],
  ["hold", "On-hold"],
  ["solved", "Solved"],
  ["closed", "Closed"],
];

const PRIORITIES: readonly (readonly [string, string])[] = [
  ["urgent", "Urgent"],
  ["high", "High"],
  ["normal", "Normal"],
  ["low", "Low"],
];

const Row = styled.div`
  display: grid;
  grid-template-columns: minmax(200px, 2fr) repeat(4, minmax(110px, 1fr));
  gap: 8px;

  @media (width < 900px) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
`;
