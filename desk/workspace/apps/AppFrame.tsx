import { useCallback, useEffect, useMemo, useState } from "react";
import { type InstalledApp, openPage, type OpenedPage } from "../rest/apps";
import type { TicketModel } from "../tickets/createTicketModel";
import type { NewInstance } from "../zaf/createAppApi";
import { FrameOf, type FrameSize } from "./FrameOf";
import { AppModal } from "./AppModal";
import { Failed } from "../look/Failed";
import { Loading } from "../look/Loading";

type AppFrameProps = {
  app: InstalledApp;
  location: string;
  ticket: TicketModel | null;
  isShown: boolean;
  fills?: boolean;
};

/** An app's page at one location: fetches its address and token, and hosts it. */
export function AppFrame({ app, location, ticket, isShown, fills = false }: AppFrameProps) {
  const [guid] = useState(() => crypto.randomUUID());
  const [page, setPage] = useState<OpenedPage | Error | null>(null);
  const [size, setSize] = useState<FrameSize>({});
  const [modals, setModals] = useState<readonly (NewInstance & { guid: string })[]>([]);
  const { installationId } = app;

  const load = useCallback(() => {
    setPage(null);
    openPage({ installationId, location, guid }).then(setPage, (error: unknown) =>
      setPage(error instanceof Error ? error : new Error(String(error))),
    );
  }, [installationId, location, guid]);
  useEffect(load, [load]);

  const actions = useMemo(
    () => ({
      resize: (wanted: FrameSize) => setSize((old) => ({ ...old, ...wanted })),
      createInstance: (wanted: NewInstance) => {
        const instanceGuid = crypto.randomUUID();
        setModals((open) => [...open, { ...wanted, guid: instanceGuid }]);
        return { instanceGuid, url: wanted.url };
      },
      destroy: () => undefined,
      popover: () => undefined,
    }),
    [],
  );

  if (page === null) return <Loading label={`Opening ${app.name}`} rows={3} />;
  if (page instanceof Error) return <Failed error={page} retry={load} />;
  return (
    <>
      <FrameOf
        {...{ app, location, ticket, isShown, guid, page, actions }}
        size={fills ? { height: "100%" } : size}
      />
      {modals.map((modal) => (
        <AppModal
          key={modal.guid}
          {...{ app, ticket, modal }}
          openerUrl={page.url}
          onClose={() => setModals((open) => open.filter(({ guid: one }) => one !== modal.guid))}
        />
      ))}
    </>
  );
}
