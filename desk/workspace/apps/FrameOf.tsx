import { useColorScheme } from "@zendeskgarden/react-theming";
import { useEffect, useRef, useState } from "react";
import styled from "styled-components";
import type { InstalledApp, OpenedPage } from "../rest/apps";
import { useWorkspace } from "../shell/workspace";
import type { TicketModel } from "../tickets/createTicketModel";
import { changedPaths } from "../zaf/changedPaths";
import type { PageActions } from "../zaf/createAppApi";
import type { AppHost } from "../zaf/createAppHost";
import { appPage, BRAND } from "./appPage";
import { loadFrame } from "./loadFrame";
import { routeTo } from "./routeTo";

export type FrameSize = { width?: string; height?: string };

type FrameOfProps = {
  app: InstalledApp;
  location: string;
  ticket: TicketModel | null;
  isShown: boolean;
  guid: string;
  page: OpenedPage;
  actions: Omit<PageActions, "notify" | "routeTo">;
  size: FrameSize;
};

/** What Zendesk allows the frames of apps. */
const ALLOWED =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** A page that has not shaken hands by then is probably not there. */
const PATIENCE_MS = 12_000;

/** The frame itself, with the host speaking to it as long as it is on the page. */
export function FrameOf(props: FrameOfProps) {
  const { app, location, ticket, isShown, guid, page, size } = props;
  const workspace = useWorkspace();
  const { host } = workspace;
  const { colorScheme } = useColorScheme();
  const frame = useRef<HTMLIFrameElement>(null);
  const [isSilent, setIsSilent] = useState(false);
  const latest = useRef({ ...props, workspace, colorScheme });
  useEffect(() => {
    latest.current = { ...props, workspace, colorScheme };
  });

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const { actions, workspace: around } = latest.current;
    const hosted = host.open(
      appPage({
        workspace: around,
        ...{ app, guid, location, ticket, url: page.url },
        actions: {
          ...actions,
          notify: (...words) => latest.current.workspace.notify(...words),
          routeTo: (...target) => routeTo(latest.current.workspace, ...target),
        },
        scheme: () => latest.current.colorScheme,
        frame: () => element,
        onRegistered: () => {
          clearTimeout(patience);
          setIsSilent(false);
        },
      }),
    );
    const patience = setTimeout(() => setIsSilent(true), PATIENCE_MS);
    const stopLoading = loadFrame(element, page, hosted.pageLoaded);
    return () => {
      clearTimeout(patience);
      stopLoading();
      host.close(guid);
    };
  }, [host, app, guid, location, ticket, page]);

  useEffect(
    () => (ticket === null ? undefined : tellChanges(host, ticket, guid)),
    [host, ticket, guid],
  );
  useVisibility(host, { guid, location, isShown });

  return (
    <>
      {isSilent && (
        <Silent role="status">
          {app.name} has not answered yet. Is its service running at {new URL(page.url).origin}?
        </Silent>
      )}
      <Frame
        ref={frame}
        name={guid}
        title={app.name}
        sandbox={ALLOWED}
        allow="clipboard-write"
        style={{ height: size.height ?? "480px", ...(size.width && { width: size.width }) }}
      />
    </>
  );
}

/** Tells the page what changes on its ticket, one event for each property and the wildcard's. */
function tellChanges(host: AppHost, ticket: TicketModel, guid: string): () => void {
  return ticket.watch((now, before) => {
    for (const change of changedPaths(now, before, { brand: BRAND })) {
      host.emit(guid, `${change.propertyName}.changed`, change.newValue);
      host.emit(guid, "*.changed", change);
    }
  });
}

type Seen = { guid: string; location: string; isShown: boolean };

/** The first activation follows the page's registration; these are the later ones. */
function useVisibility(host: AppHost, { guid, location, isShown }: Seen): void {
  const wasShown = useRef(isShown);
  useEffect(() => {
    if (wasShown.current === isShown) return;
    wasShown.current = isShown;
    const happened = isShown ? "activated" : "deactivated";
    host.emit(guid, `app.${happened}`, { firstLoad: false });
    if (location === "nav_bar") host.emit(guid, `pane.${happened}`);
  }, [host, guid, location, isShown]);
}

const Silent = styled.p`
  padding: 12px 16px;
  border-bottom: 1px solid var(--border-note);
  background: var(--bg-note);
  color: var(--fg-note);
`;

const Frame = styled.iframe`
  display: block;
  width: 100%;
  border: 0;
  background: var(--bg);
`;
