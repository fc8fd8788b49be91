import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { type InstalledApp, openPage } from "../rest/apps";
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
  const [size, setSize] = useState<FrameSize>({});
  const [modals, setModals] = useState<readonly (NewInstance & { guid: string })[]>([]);
  // A token serves one page load, so it is fetched once and not kept.
  const page = useQuery({
    queryKey: ["app page", guid],
    queryFn: () => openPage({ app, location, guid }),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });

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

  if (page.isPending) return <Loading label={`Opening ${app.name}`} rows={3} />;
  if (page.isError) return <Failed error={page.error} retry={() => void page.refetch()} />;
  return (
    <>
      <FrameOf
        {...{ app, location, ticket, isShown, guid, actions }}
        page={page.data}
        size={fills ? { height: "100%" } : size}
      />
      {modals.map((modal) => (
        <AppModal
          key={modal.guid}
          {...{ app, ticket, modal }}
          openerUrl={page.data.url}
          onClose={() => setModals((open) => open.filter(({ guid: one }) => one !== modal.guid))}
        />
      ))}
    </>
  );
}
