import { IconButton } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import styled from "styled-components";
import { Empty } from "../look/Empty";
import { Icon } from "../look/Icon";
import type { InstalledApp } from "../rest/apps";
import { useWorkspace } from "../shell/workspace";
import type { TicketModel } from "../tickets/createTicketModel";
import { AppFrame } from "./AppFrame";

type AppTrayProps = { ticket: TicketModel; isShown: boolean };

/** The apps beside a ticket, each with its own header. */
export function AppTray({ ticket, isShown }: AppTrayProps) {
  const { apps } = useWorkspace();
  const beside = apps.filter(({ locations }) => "ticket_sidebar" in locations);
  if (beside.length === 0) {
    return (
      <Empty icon="puzzle" title="No apps">
        Apps that work beside a ticket show up here once they are installed.
      </Empty>
    );
  }
  return beside.map((app) => (
    <TrayApp key={app.installationId} app={app} ticket={ticket} isShown={isShown} />
  ));
}

type TrayAppProps = AppTrayProps & { app: InstalledApp };

function TrayApp({ app, ticket, isShown }: TrayAppProps) {
  const [isOpen, setIsOpen] = useState(app.locations["ticket_sidebar"]?.autoLoad !== false);
  const [loads, setLoads] = useState(0);
  return (
    <section aria-label={app.name}>
      <Header>
        <Title type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {app.name}
        </Title>
        <IconButton
          size="small"
          aria-label={`Reload ${app.name}`}
          onClick={() => setLoads(loads + 1)}
        >
          <Icon name="reload" size={14} />
        </IconButton>
      </Header>
      <div hidden={!isOpen}>
        <AppFrame
          key={loads}
          app={app}
          location="ticket_sidebar"
          ticket={ticket}
          isShown={isShown && isOpen}
        />
      </div>
    </section>
  );
}

const Header = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  padding: 4px 8px 4px 16px;
  border-bottom: 1px solid var(--border-subtle);
`;

const Title = styled.button`
  flex: 1;
  padding: 6px 0;
  border: 0;
  background: none;
  text-align: left;
  font-weight: 600;
  cursor: pointer;
`;
