import { createContext, useContext } from "react";
import type { ZafClient } from "./zafClient";

export const ZendeskContext = createContext<ZafClient | null>(null);

/** The help desk around this page. */
export function useZendesk(): ZafClient {
  const zaf = useContext(ZendeskContext);
  if (zaf === null) throw new Error("This part of the app is shown inside a help desk only.");
  return zaf;
}
