import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { OffsetPagination } from "@zendeskgarden/react-pagination";
import { useDeferredValue, useState } from "react";
import styled from "styled-components";
import { Empty } from "../look/Empty";
import { Failed } from "../look/Failed";
import { Loading } from "../look/Loading";
import { searchTickets, showPeople, type TicketSearch } from "../rest/lists";
import { useWorkspace } from "../shell/workspace";
import { TicketTable } from "./TicketTable";

const ROWS = 25;
/** Search gives no more than its first thousand results. */
const REACHABLE = 1000;
const POLL_MS = 30_000;
const PAGES = {
  previous: "Previous page",
  next: "Next page",
  gap: "Pages left out",
  renderPage: (page: number) => `Page ${page}`,
};

type TicketListProps = { query: string };

/** The tickets that a query finds, page by page, newest changes first. */
export function TicketList({ query }: TicketListProps) {
  const { staff } = useWorkspace();
  const asked = useDeferredValue(query);
  const [place, setPlace] = useState({ query: asked, page: 1 });
  const [order, setOrder] = useState<Pick<TicketSearch, "sortBy" | "order">>({
    sortBy: "updated_at",
    order: "desc",
  });
  // Another query starts at its first page.
  const page = place.query === asked ? place.page : 1;

  const found = useQuery({
    queryKey: ["tickets", "list", asked, page, order],
    queryFn: async () => {
      const tickets = await searchTickets({ query: asked, ...order, page, perPage: ROWS });
      const people = await showPeople(tickets.tickets.map(({ requester_id }) => requester_id));
      return { ...tickets, people };
    },
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MS,
  });

  if (found.isPending) return <Loading label="Loading tickets" rows={12} />;
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} />;
  const { tickets, count, people } = found.data;
  if (tickets.length === 0) {
    return (
      <Empty icon="views" title="No tickets here">
        Nothing matches this view and these filters.
      </Empty>
    );
  }
  const pages = Math.ceil(Math.min(count, REACHABLE) / ROWS);
  return (
    <>
      <Count aria-live="polite">
        {count.toLocaleString("en-US")} {count === 1 ? "ticket" : "tickets"}
      </Count>
      <TicketTable
        tickets={tickets}
        people={new Map([...staff, ...people].map((user) => [user.id, user]))}
        order={order}
        onOrder={setOrder}
      />
      {pages > 1 && (
        <OffsetPagination
          totalPages={pages}
          currentPage={page}
          onChange={(next) => setPlace({ query: asked, page: next })}
          labels={PAGES}
        />
      )}
    </>
  );
}

const Count = styled.p`
  color: var(--fg-subtle);
`;
