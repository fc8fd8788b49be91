import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import type { Service } from "./createService";
import { ServiceContext } from "./ServiceContext";
import { ServiceProblem } from "./ServiceProblem";

type ServiceProviderProps = { service: Service; children: ReactNode };

/** Lets everything inside ask the service, and keeps the session alive while the page is open. */
export function ServiceProvider({ service, children }: ServiceProviderProps) {
  const [queries] = useState(createQueries);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keepAlive = () => {
      service.keepAlive().then(
        (waitMs) => {
          timer = setTimeout(keepAlive, waitMs);
        },
        () => {
          timer = setTimeout(keepAlive, 15_000);
        },
      );
    };
    keepAlive();
    return () => clearTimeout(timer);
  }, [service]);

  return (
    <ServiceContext.Provider value={service}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </ServiceContext.Provider>
  );
}

/** Only what may be over in a moment is tried again. */
const PASSING = new Set(["unreachable", "unavailable", "helpdesk_unavailable"]);

const createQueries = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        refetchOnWindowFocus: true,
        retry: (tries, error) =>
          tries < 2 && error instanceof ServiceProblem && PASSING.has(error.code),
        retryDelay: (tries) => 500 * 2 ** tries,
      },
      mutations: { retry: false },
    },
  });
