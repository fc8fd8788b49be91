import styled from "styled-components";
import { sayExactly } from "../look/sayWhen";
import { PersonMenu } from "../people/PersonMenu";
import type { User } from "../rest/shapes";
import { SchemeButton } from "./SchemeButton";
import { TabStrip } from "./TabStrip";
import type { Route } from "./route";
import { useDeskTime } from "./useDeskTime";
import type { Tabs } from "./useTabs";
import { useWorkspace } from "./workspace";

type TopBarProps = { route: Route; tabs: Tabs; me: User; people: readonly User[] };

/** The bar at the top: open tickets, the desk's time, and who is signed in. */
export function TopBar({ route, tabs, me, people }: TopBarProps) {
  const now = useDeskTime();
  const { notify } = useWorkspace();
  return (
    <Bar>
      <TabStrip route={route} tabs={tabs} />
      <Right>
        <Time dateTime={now.toISOString()} title="The desk's time">
          {sayExactly(now.toISOString())}
        </Time>
        <SchemeButton />
        <PersonMenu
          me={me}
          people={people}
          onFailure={(message) => notify(message, "error", 8000)}
        />
      </Right>
    </Bar>
  );
}

const Bar = styled.header`
  display: flex;
  align-items: stretch;
  justify-content: space-between;
  height: 48px;
  flex: none;
  border-bottom: 1px solid var(--border);
  background: var(--bg-raised);
`;

const Right = styled.div`
  display: flex;
  align-items: center;
  gap: 6px;
  padding: 0 12px;
  flex: none;
`;

const Time = styled.time`
  color: var(--fg-subtle);
  font-size: 12px;
  white-space: nowrap;

  @media (width < 900px) {
    display: none;
  }
`;
