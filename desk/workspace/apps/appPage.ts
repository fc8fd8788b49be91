import type { InstalledApp } from "../rest/apps";
import type { Workspace } from "../shell/workspace";
import type { TicketModel } from "../tickets/createTicketModel";
import { createAppApi, type PageActions } from "../zaf/createAppApi";
import type { AppPage } from "../zaf/createAppHost";
import { currentUserObject } from "../zaf/objects/personObject";
import { requestForApp } from "../zaf/requestForApp";
import { waysOut } from "./waysOut";

type Opened = {
  workspace: Workspace;
  app: InstalledApp;
  guid: string;
  location: string;
  url: string;
  ticket: TicketModel | null;
  actions: PageActions;
  scheme: () => string;
  frame: () => HTMLIFrameElement | null;
  onRegistered: () => void;
};

/** The account that this desk plays. */
const ACCOUNT = { subdomain: "practice", planName: "Suite Enterprise" } as const;
export const BRAND = { id: 1, name: "Practice" } as const;

/** What the host has to know of an app page that is being opened. */
export function appPage(opened: Opened): AppPage {
  const { workspace, app, guid, location, ticket } = opened;
  const { host } = workspace;
  return {
    guid,
    origin: new URL(opened.url).origin,
    context: {
      product: "support",
      location,
      instanceGuid: guid,
      account: { subdomain: ACCOUNT.subdomain },
      ...(ticket === null ? {} : { ticketId: ticket.read().saved.id }),
    },
    metadata: {
      appId: app.appId,
      installationId: app.installationId,
      name: app.name,
      version: app.version,
      settings: app.settings,
    },
    api: createAppApi({
      brand: BRAND,
      actions: opened.actions,
      ticket,
      named: (kind, name) => namedThing(opened, kind, name),
      roots: {
        currentUser: () => currentUser(workspace),
        currentAccount: () => ({ ...ACCOUNT, timeZone: { ianaName: "UTC" } }),
        instances: () => host.instances(app.appId),
        colorScheme: opened.scheme,
        viewport: () => ({ size: { width: innerWidth, height: innerHeight } }),
      },
    }),
    request: (options) => requestForApp(waysOut(app.installationId), options),
    onRegistered: opened.onRegistered,
    target: () => opened.frame()?.contentWindow ?? null,
  };
}

function currentUser({ me, groups, memberships }: Workspace) {
  const mine = new Set(
    memberships.filter(({ user_id }) => user_id === me.id).map(({ group_id }) => group_id),
  );
  return currentUserObject({
    user: me,
    groups: groups.filter(({ id }) => mine.has(id)),
    organizations: [],
  });
}

function namedThing({ app, url }: Opened, kind: "requirement" | "assetURL", name: string) {
  if (kind === "assetURL") return new URL(`assets/${name}`, url).href;
  const found = app.requirements.find(({ identifier }) => identifier === name);
  return (
    found && { requirement_type: found.requirement_type, requirement_id: found.requirement_id }
  );
}
