import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { createService } from "./service/createService";
import { readSession } from "./service/session";
import { findZafClient } from "./zendesk/zafClient";

/** Shows a location of the app in the page that the service made for it. */
export function start(screen: ReactNode): void {
  const root = document.getElementById("app");
  if (root === null) throw new Error("The page has no place for the app.");
  const session = readSession(document);
  const service =
    session === null
      ? null
      : createService({ session, fetch: fetch.bind(globalThis), now: () => Date.now() });
  createRoot(root).render(
    <App zaf={findZafClient()} service={service}>
      {screen}
    </App>,
  );
}
