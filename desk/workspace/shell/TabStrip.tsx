import styled from "styled-components";
import { Icon } from "../look/Icon";
import { useTicketTitle } from "../tickets/useTicketTitle";
import { hashOf, type Route } from "./route";
import type { Tabs } from "./useTabs";

type TabStripProps = { route: Route; tabs: Tabs };

/** One tab for each open ticket. */
export function TabStrip({ route, tabs }: TabStripProps) {
  return (
    <Strip aria-label="Open tickets">
      <ul>
        {tabs.ids.map((id) => (
          <TicketLink
            key={id}
            id={id}
            isCurrent={route.page === "ticket" && route.ticketId === id}
            onClose={() => tabs.close(id)}
          />
        ))}
      </ul>
    </Strip>
  );
}

type TicketLinkProps = { id: number; isCurrent: boolean; onClose: () => void };

function TicketLink({ id, isCurrent, onClose }: TicketLinkProps) {
  const { subject, isUnsaved } = useTicketTitle(id);
  return (
    <TabBox $isCurrent={isCurrent}>
      <a
        href={hashOf({ page: "ticket", ticketId: id })}
        aria-current={isCurrent ? "page" : undefined}
      >
        <Subject>
          {isUnsaved && <Dot title="Not submitted yet" />}
          {subject ?? `Ticket ${id}`}
        </Subject>
        <Number>#{id}</Number>
      </a>
      <Close type="button" aria-label={`Close ticket ${id}`} onClick={onClose}>
        <Icon name="x" size={12} />
      </Close>
    </TabBox>
  );
}

const Strip = styled.nav`
  min-width: 0;
  overflow-x: auto;
  scrollbar-width: none;

  ul {
    display: flex;
    height: 100%;
  }
`;

const TabBox = styled.li<{ $isCurrent: boolean }>`
  display: flex;
  align-items: center;
  flex: 0 1 220px;
  min-width: 120px;
  border-right: 1px solid var(--border-subtle);
  background: ${({ $isCurrent }) => ($isCurrent ? "var(--bg-primary)" : "none")};
  box-shadow: ${({ $isCurrent }) => ($isCurrent ? "inset 0 -2px 0 var(--border-primary)" : "none")};

  a {
    flex: 1;
    min-width: 0;
    padding: 0 4px 0 14px;
    color: inherit;
    text-decoration: none;
    line-height: 1.3;
  }

  a:focus-visible {
    outline: 2px solid var(--border-primary);
    outline-offset: -2px;
  }
`;

const Subject = styled.span`
  display: block;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  font-size: 13px;
`;

const Number = styled.span`
  color: var(--fg-subtle);
  font-size: 11px;
`;

const Dot = styled.span`
  display: inline-block;
  width: 7px;
  height: 7px;
  margin-right: 6px;
  border-radius: 50%;
  background: var(--border-primary);
`;

const Close = styled.button`
  display: flex;
  margin-right: 6px;
  padding: 6px;
  border: 0;
  border-radius: 4px;
  background: none;
  color: var(--fg-subtle);
  cursor: pointer;

  &:hover,
  &:focus-visible {
    background: var(--bg-recessed);
    color: var(--fg);
  }
`;
