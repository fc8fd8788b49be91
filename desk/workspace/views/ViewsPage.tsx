import { useState } from "react";
import styled from "styled-components";
import { hashOf } from "../shell/route";
import { useWorkspace } from "../shell/workspace";
import { Filters, NO_FILTERS, queryOf, type TicketFilters } from "./Filters";
import { TicketList } from "./TicketList";
import { viewList } from "./viewList";

type ViewsPageProps = { view: string };

/** Lists of tickets, with filters over them. */
export function ViewsPage({ view }: ViewsPageProps) {
  const { me } = useWorkspace();
  const [filters, setFilters] = useState<TicketFilters>(NO_FILTERS);
  const shown = viewList.find(({ id }) => id === view) ?? viewList[0];

  return (
    <Page>
      <Names aria-label="Views">
        <h2>Views</h2>
        <ul>
          {viewList.map(({ id, title }) => (
            <li key={id}>
              <a
                href={hashOf({ page: "views", view: id })}
                aria-current={id === shown?.id ? "page" : undefined}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </Names>
      <List>
        <h1>{shown?.title}</h1>
        <Filters filters={filters} onChange={setFilters} />
        <TicketList key={view} query={`${shown?.query(me.id) ?? ""} ${queryOf(filters)}`.trim()} />
      </List>
    </Page>
  );
}

const Page = styled.div`
  display: grid;
  grid-template-columns: 216px minmax(0, 1fr);
  height: 100%;

  @media (width < 900px) {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
  }
`;

const Names = styled.nav`
  padding: 16px 8px;
  border-right: 1px solid var(--border-subtle);
  background: var(--bg-raised);

  h2 {
    padding: 0 12px 8px;
    font-size: 14px;
  }

  a {
    display: block;
    padding: 7px 12px;
    border-radius: 6px;
    color: inherit;
    text-decoration: none;
  }

  a:hover {
    background: var(--bg-recessed);
  }

  a[aria-current] {
    background: var(--bg-primary);
    font-weight: 600;
  }

  a:focus-visible {
    outline: 2px solid var(--border-primary);
  }

  @media (width < 900px) {
    padding: 8px;

    h2 {
      display: none;
    }

    ul {
      display: flex;
      overflow-x: auto;
    }

    a {
      white-space: nowrap;
    }
  }
`;

const List = styled.section`
  display: flex;
  flex-direction: column;
  gap: 14px;
  min-width: 0;
  padding: 20px 24px;
  overflow-y: auto;

  h1 {
    font-size: 20px;
    font-weight: 600;
  }
`;
