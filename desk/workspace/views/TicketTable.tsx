import { Table } from "@zendeskgarden/react-tables";
import styled from "styled-components";
import { sayExactly, sayWhen } from "../look/sayWhen";
import { StatusBadge } from "../look/StatusBadge";
import type { TicketSearch } from "../rest/lists";
import type { Ticket, User } from "../rest/shapes";
import { hashOf } from "../shell/route";
import { useDeskTime } from "../shell/useDeskTime";
import { useWorkspace } from "../shell/workspace";

type Order = Pick<TicketSearch, "sortBy" | "order">;

type TicketTableProps = {
  tickets: readonly Ticket[];
  people: ReadonlyMap<number, User>;
  order: Order;
  onOrder: (order: Order) => void;
};

const COLUMNS: readonly { title: string; width: string; sortBy: Order["sortBy"] | null }[] = [
  { title: "Status", width: "96px", sortBy: "status" },
  { title: "ID", width: "68px", sortBy: null },
  { title: "Subject", width: "auto", sortBy: null },
  { title: "Requester", width: "16%", sortBy: null },
  { title: "Group", width: "13%", sortBy: null },
  { title: "Assignee", width: "13%", sortBy: null },
  { title: "Priority", width: "90px", sortBy: "priority" },
  { title: "Updated", width: "110px", sortBy: "updated_at" },
];

/** Tickets in rows; the subject opens one. */
export function TicketTable({ tickets, people, order, onOrder }: TicketTableProps) {
  const { groups } = useWorkspace();
  const now = useDeskTime();
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]));
  return (
    <Scroll>
      <Table size="small">
        <Table.Head>
          <Table.HeaderRow>
            {COLUMNS.map(({ title, width, sortBy }) =>
              sortBy === null ? (
                <Table.HeaderCell key={title} width={width}>
                  {title}
                </Table.HeaderCell>
              ) : (
                <Table.SortableCell
                  key={title}
                  width={width}
                  onClick={() => onOrder(turned(order, sortBy))}
                  {...(order.sortBy === sortBy ? { sort: order.order } : {})}
                >
                  {title}
                </Table.SortableCell>
              ),
            )}
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {tickets.map((ticket) => (
            <Table.Row key={ticket.id}>
              <Table.Cell>
                <StatusBadge status={ticket.status} />
              </Table.Cell>
              <Table.Cell>
                <Number>#{ticket.id}</Number>
              </Table.Cell>
              <Table.Cell isTruncated>
                <Subject href={hashOf({ page: "ticket", ticketId: ticket.id })}>
                  {ticket.subject ?? `Ticket ${ticket.id}`}
                </Subject>
              </Table.Cell>
              <Table.Cell isTruncated>{people.get(ticket.requester_id)?.name ?? ""}</Table.Cell>
              <Table.Cell isTruncated>{groupNames.get(ticket.group_id ?? -1) ?? "-"}</Table.Cell>
              <Table.Cell isTruncated>
                {people.get(ticket.assignee_id ?? -1)?.name ?? "-"}
              </Table.Cell>
              <Table.Cell>
                <Priority>{ticket.priority ?? "-"}</Priority>
              </Table.Cell>
              <Table.Cell>
                <time dateTime={ticket.updated_at} title={sayExactly(ticket.updated_at)}>
                  {sayWhen(ticket.updated_at, now)}
                </time>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Scroll>
  );
}

const turned = (order: Order, sortBy: Order["sortBy"]): Order => ({
  sortBy,
  order: order.sortBy === sortBy && order.order === "desc" ? "asc" : "desc",
});

const Scroll = styled.div`
  flex: none;
  overflow-x: auto;

  th {
    vertical-align: middle;
  }

  table {
    min-width: 820px;
  }
`;

const Subject = styled.a`
  color: inherit;
  font-weight: 600;
  text-decoration: none;

  &:hover,
  &:focus-visible {
    color: var(--fg-primary);
    text-decoration: underline;
  }
`;

const Priority = styled.span`
  text-transform: capitalize;
`;

const Number = styled.span`
  color: var(--fg-subtle);
  font-size: 12px;
`;
