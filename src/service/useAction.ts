import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useContext } from "react";
import type { z } from "zod";
import type { Endpoint } from "#contract/endpoint";
import { queryKey } from "./queryKey";
import { ServiceContext } from "./ServiceContext";
import { ServiceProblem } from "./ServiceProblem";

type AnyEndpoint = Endpoint<z.ZodObject, z.ZodType>;

/** What a write changes on screen before the service has answered. */
type Foreseen<Request> = {
  of: AnyEndpoint;
  /** The answer as it will be; called for each kept answer of that endpoint. */
  change(kept: unknown, request: Request): unknown;
};

type Options<Request, Value> = {
  foresee?: Foreseen<Request>;
  /** Endpoints whose answers are asked for again afterwards. */
  refresh?: readonly Pick<AnyEndpoint, "path">[];
  /** Where the answer of the write is itself the fresh answer. */
  answers?: (request: Request, value: Value) => { of: AnyEndpoint; request: object };
};

/** A write: run it, see whether it runs, and what went wrong. */
export type Action<Request, Value> = {
  /** Null when it failed; the problem then says why, and what was foreseen is taken back. */
  readonly run: (request: Request) => Promise<Value | null>;
  readonly isRunning: boolean;
  readonly problem: ServiceProblem | null;
  readonly dismiss: () => void;
};

/** A write that shows its effect at once and takes it back when the service says no. */
export function useAction<Request extends z.ZodObject, Response extends z.ZodType>(
  endpoint: Endpoint<Request, Response>,
  options: Options<z.input<Request>, z.output<Response>> = {},
): Action<z.input<Request>, z.output<Response>> {
  const service = useContext(ServiceContext);
  const queries = useQueryClient();
  const { foresee, refresh = [], answers } = options;

  const write = useMutation({
    mutationFn: (request: z.input<Request>) => {
      if (service === null) throw new ServiceProblem("not_signed", "");
      return service.call(endpoint, request);
    },
    onMutate: async (request) => {
      if (foresee === undefined) return [];
      const kept = { queryKey: queryKey(foresee.of) };
      await queries.cancelQueries(kept);
      const before = queries.getQueriesData(kept);
      queries.setQueriesData(kept, (value: unknown) =>
        value === undefined ? value : foresee.change(value, request),
      );
      return before;
    },
    onError: (_, __, before) => {
      for (const [key, value] of before ?? []) queries.setQueryData(key, value);
    },
    onSuccess: (value, request) => {
      if (answers === undefined) return;
      const { of, request: asked } = answers(request, value);
      queries.setQueryData(queryKey(of, asked), value);
    },
    onSettled: () => {
      const paths = [...refresh, ...(foresee === undefined ? [] : [foresee.of])];
      for (const { path } of paths) void queries.invalidateQueries({ queryKey: [path] });
    },
  });

  const { mutateAsync } = write;
  return {
    run: (request) => mutateAsync(request).catch(() => null),
    isRunning: write.isPending,
    problem: write.error === null ? null : asProblem(write.error),
    dismiss: write.reset,
  };
}

const asProblem = (error: Error): ServiceProblem =>
  error instanceof ServiceProblem ? error : new ServiceProblem("unexpected", "", { cause: error });
