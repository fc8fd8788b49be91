import { useCallback, useEffect, useState } from "react";
import { z } from "zod";
import { HOME, type Route } from "./route";
import { go } from "./useRoute";

const KEY = "desk.tabs";
const Ids = z.array(z.number().int());

/** The tickets that are open in tabs. */
export type Tabs = { readonly ids: readonly number[]; close(ticketId: number): void };

/** Keeps tickets open once they were shown, until they are closed; a reload keeps them too. */
export function useTabs(route: Route): Tabs {
  const [ids, setIds] = useState<readonly number[]>(kept);
  const shown = route.page === "ticket" ? route.ticketId : null;
  const all = shown === null || ids.includes(shown) ? ids : [...ids, shown];

  useEffect(() => {
    sessionStorage.setItem(KEY, JSON.stringify(all));
    if (all !== ids) setIds(all);
  }, [all, ids]);

  const close = useCallback(
    (ticketId: number) => {
      const place = all.indexOf(ticketId);
      const left = all.filter((id) => id !== ticketId);
      setIds(left);
      if (shown !== ticketId) return;
      const next = left[Math.min(place, left.length - 1)];
      go(next === undefined ? HOME : { page: "ticket", ticketId: next });
    },
    [all, shown],
  );
  return { ids: all, close };
}

function kept(): readonly number[] {
  try {
    return Ids.parse(JSON.parse(sessionStorage.getItem(KEY) ?? "[]"));
  } catch {
    return [];
  }
}
