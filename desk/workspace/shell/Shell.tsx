import { useToast } from "@zendeskgarden/react-notifications";
import { useColorScheme } from "@zendeskgarden/react-theming";
import { useEffect, useMemo, useState } from "react";
import styled from "styled-components";
import { NavBarApp } from "../apps/NavBarApp";
import { Notice } from "../apps/Notice";
import { MailboxPage } from "../mail/MailboxPage";
import { PracticePage } from "../practice/PracticePage";
import type { InstalledApp } from "../rest/apps";
import type { Membership } from "../rest/lists";
import type { Group, TicketField, User } from "../rest/shapes";
import { createStore } from "../tickets/createStore";
import type { TicketModel } from "../tickets/createTicketModel";
import { TicketTab } from "../tickets/TicketTab";
import { ViewsPage } from "../views/ViewsPage";
import { createAppHost } from "../zaf/createAppHost";
import { LeftBar } from "./LeftBar";
import type { Route } from "./route";
import { TopBar } from "./TopBar";
import { useMessages } from "./useMessages";
import { useRoute } from "./useRoute";
import { useTabs } from "./useTabs";
import { type Workspace, WorkspaceContext } from "./workspace";

type ShellProps = {
  me: User;
  people: readonly User[];
  lists: {
    staff: readonly User[];
    groups: readonly Group[];
    memberships: readonly Membership[];
    fields: readonly TicketField[];
    apps: readonly InstalledApp[];
  };
};

/** The frame around all screens: bars, tabs, and the apps' host. */
export function Shell({ me, people, lists }: ShellProps) {
  const route = useRoute();
  const tabs = useTabs(route);
  const [host] = useState(() => createAppHost(window));
  const [models] = useState(() => createStore<ReadonlyMap<number, TicketModel>>(new Map()));
  const { addToast } = useToast();
  const { colorScheme } = useColorScheme();
  const seenApps = useSeenApps(route);

  const { staff, groups, memberships, fields, apps } = lists;
  const workspace = useMemo<Workspace>(
    () => ({
      ...{ me, staff, groups, memberships, fields, apps, host, models },
      notify: (message, kind, stay) =>
        addToast(({ close }) => <Notice message={message} kind={kind} onClose={close} />, {
          placement: "top",
          autoDismiss: stay === "sticky" ? false : stay,
        }),
    }),
    [me, staff, groups, memberships, fields, apps, host, models, addToast],
  );

  useMessages(workspace);
  useEffect(() => {
    host.broadcast(() => true, "colorScheme.changed", colorScheme);
  }, [host, colorScheme]);

  return (
    <WorkspaceContext.Provider value={workspace}>
      <Frame>
        <LeftBar route={route} apps={apps} />
        <Column>
          <TopBar route={route} tabs={tabs} me={me} people={people} />
          <Screen aria-label="Workspace">
            {route.page === "views" && <ViewsPage key={route.view} view={route.view} />}
            {route.page === "mail" && <MailboxPage />}
            {route.page === "practice" && <PracticePage />}
            {tabs.ids.map((id) => (
              <TicketTab
                key={id}
                ticketId={id}
                isShown={route.page === "ticket" && route.ticketId === id}
                onClose={() => tabs.close(id)}
              />
            ))}
            {apps
              .filter(({ installationId }) => seenApps.has(installationId))
              .map((app) => (
                <NavBarApp
                  key={app.installationId}
                  app={app}
                  isShown={route.page === "app" && route.installationId === app.installationId}
                />
              ))}
          </Screen>
        </Column>
      </Frame>
    </WorkspaceContext.Provider>
  );
}

/** A full-page app starts when it is first opened, and keeps running from then on. */
function useSeenApps(route: Route): ReadonlySet<number> {
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set());
  const shown = route.page === "app" ? route.installationId : null;
  if (shown !== null && !seen.has(shown)) setSeen(new Set([...seen, shown]));
  return seen;
}

const Frame = styled.div`
  display: flex;
  height: 100%;
`;

const Column = styled.div`
  flex: 1;
  min-width: 0;
  display: flex;
  flex-direction: column;
`;

const Screen = styled.main`
  flex: 1;
  min-height: 0;
  position: relative;
`;
