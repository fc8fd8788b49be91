import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useContext, useMemo } from "react";
import type { z } from "zod";
import type { Endpoint } from "#contract/endpoint";
import { queryKey } from "./queryKey";
import { ServiceContext } from "./ServiceContext";
import { ServiceProblem } from "./ServiceProblem";

/** What came of a question so far. */
export type Answer<Value> =
  | { readonly status: "waiting" }
  | { readonly status: "answered"; readonly value: Value; readonly isRefreshing: boolean }
  | { readonly status: "failed"; readonly problem: ServiceProblem; readonly retry: () => void };

type Options<Value> = {
  /** Ask again this often, by what was answered last; not at all when absent. */
  everyMs?: number | ((value: Value | undefined) => number);
  /** Show the answer to the last question until the new one is answered: for lists and filters. */
  keepsLast?: boolean;
  /** False keeps from asking, for what depends on something not known yet. */
  isAsked?: boolean;
};

/** Asks the service and keeps the answer fresh; screens that ask the same share one answer. */
export function useService<Request extends z.ZodObject, Response extends z.ZodType>(
  endpoint: Endpoint<Request, Response>,
  request: z.input<Request>,
  { everyMs, keepsLast = false, isAsked = true }: Options<z.output<Response>> = {},
): Answer<z.output<Response>> {
  const service = useContext(ServiceContext);
  const query = useQuery({
    queryKey: queryKey(endpoint, request),
    queryFn: () => {
      if (service === null) throw new ServiceProblem("not_signed", "");
      return service.call(endpoint, request);
    },
    enabled: isAsked,
    refetchInterval:
      typeof everyMs === "function" ? ({ state }) => everyMs(state.data) : (everyMs ?? false),
    ...(keepsLast ? { placeholderData: keepPreviousData } : {}),
  });

  const { data, error, isPlaceholderData, refetch } = query;

  // The same answer is the same value, so that what shows it need not be drawn again.
  return useMemo(() => {
    if (data !== undefined) {
      return { status: "answered", value: data, isRefreshing: isPlaceholderData };
    }
    if (error !== null) {
      const problem =
        error instanceof ServiceProblem
          ? error
          : new ServiceProblem("unexpected", "", { cause: error });
      return { status: "failed", problem, retry: () => void refetch() };
    }
    return { status: "waiting" };
  }, [data, error, isPlaceholderData, refetch]);
}
