import { useEffect } from "react";
import { listen } from "./listen";
import type { ZafClient } from "./zafClient";

/** Follows deep links that the help desk passes on, as `app.route.changed`. */
export function useRoute(zaf: ZafClient | null, follow: (path: string) => void): void {
  useEffect(() => {
    if (zaf === null) return undefined;
    return listen(zaf, ["app.route.changed"], (payload) => {
      const path = pathOf(payload);
      if (path !== null) follow(path);
    });
  }, [zaf, follow]);
}

/** The framework sends `{appRoute: "/review"}`, older pages the bare path. */
function pathOf(payload: unknown): string | null {
  if (typeof payload === "string") return payload;
  if (typeof payload !== "object" || payload === null) return null;
  const route = (payload as Readonly<Record<string, unknown>>)["appRoute"];
  return typeof route === "string" ? route : null;
}
