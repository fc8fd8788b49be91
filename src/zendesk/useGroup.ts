import { useEffect, useState } from "react";
import { listen } from "./listen";
import { readGroup } from "./readGroup";
import { useZendesk } from "./ZendeskContext";

/** The team of the open ticket. */
export type ShownGroup = {
  /** As the form has it now. */
  readonly shown: string | null;
  /** As the form had it first, or when it was saved. */
  readonly saved: string | null;
  /** True once we saw it being saved: then `saved` is no guess. */
  readonly isSeenSaved: boolean;
};

const CHANGES = ["ticket.assignee.group.id.changed", "app.activated"];
const SAVES = ["ticket.submit.done"];

/** Follows the ticket's team; null until the help desk has said. */
export function useGroup(): ShownGroup | null {
  const zaf = useZendesk();
  const [group, setGroup] = useState<ShownGroup | null>(null);

  useEffect(() => {
    let isShown = true;
    const read = (isSaved: boolean) => {
      readGroup(zaf)
        .then((shown) => {
          if (!isShown) return;
          setGroup((known) => {
            const saved = isSaved || known === null ? shown : known.saved;
            const isSeenSaved = isSaved || known?.isSeenSaved === true;
            return { shown, saved, isSeenSaved };
          });
        })
        // The next change asks again.
        .catch(() => undefined);
    };
    read(false);
    const stops = [listen(zaf, CHANGES, () => read(false)), listen(zaf, SAVES, () => read(true))];
    return () => {
      isShown = false;
      for (const stop of stops) stop();
    };
  }, [zaf]);

  return group;
}
