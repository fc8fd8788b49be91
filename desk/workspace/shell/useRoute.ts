import { useMemo, useSyncExternalStore } from "react";
import { hashOf, readRoute, type Route } from "./route";

/** The route that is shown; it follows the address. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(watchHash, () => location.hash);
  return useMemo(() => readRoute(hash), [hash]);
}

/** Shows another route. */
export const go = (route: Route): void => {
  location.hash = hashOf(route);
};

function watchHash(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}
