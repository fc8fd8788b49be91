import { createContext, useContext } from "react";
import type { InstalledApp } from "../rest/apps";
import type { Membership } from "../rest/lists";
import type { Group, TicketField, User } from "../rest/shapes";
import type { Store } from "../tickets/createStore";
import type { TicketModel } from "../tickets/createTicketModel";
import type { AppHost } from "../zaf/createAppHost";
import type { PageActions } from "../zaf/createAppApi";

/** What every part of the page shares once somebody is signed in. */
export type Workspace = {
  readonly me: User;
  readonly staff: readonly User[];
  readonly groups: readonly Group[];
  readonly memberships: readonly Membership[];
  readonly fields: readonly TicketField[];
  readonly apps: readonly InstalledApp[];
  readonly host: AppHost;
  /** Models of open tickets, by id; they outlive the tab's screen. */
  readonly models: Store<ReadonlyMap<number, TicketModel>>;
  notify: PageActions["notify"];
};

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The workspace around a component. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error("There is no workspace around this component");
  return workspace;
}
