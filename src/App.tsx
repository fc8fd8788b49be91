import type { ReactNode } from "react";
import { translate } from "./i18n/translate";
import type { Service } from "./service/createService";
import { ServiceProvider } from "./service/ServiceProvider";
import { EmptyState } from "./ui/EmptyState";
import { ErrorBoundary } from "./ui/ErrorBoundary";
import { Look } from "./ui/Look";
import { useColorScheme } from "./zendesk/useColorScheme";
import type { ZafClient } from "./zendesk/zafClient";
import { ZendeskContext } from "./zendesk/ZendeskContext";

type AppProps = { zaf: ZafClient | null; service: Service | null; children: ReactNode };

/** What every location needs around it; says so when the page stands where it can't work. */
export function App({ zaf, service, children }: AppProps) {
  const scheme = useColorScheme(zaf);
  return (
    <Look scheme={scheme}>
      {zaf === null && (
        <EmptyState isWholePage picture="door" title={translate("start.outside.title")}>
          <p>{translate("start.outside.text")}</p>
        </EmptyState>
      )}
      {zaf !== null && service === null && (
        <EmptyState isWholePage picture="door" title={translate("start.unsigned.title")}>
          <p>{translate("start.unsigned.text")}</p>
        </EmptyState>
      )}
      {zaf !== null && service !== null && (
        <ZendeskContext.Provider value={zaf}>
          <ServiceProvider service={service}>
            <ErrorBoundary>{children}</ErrorBoundary>
          </ServiceProvider>
        </ZendeskContext.Provider>
      )}
    </Look>
  );
}
