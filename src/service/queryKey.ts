import type { z } from "zod";
import type { Endpoint } from "#contract/endpoint";

/** Under which name an answer is kept: the endpoint's path, then the request. */
export const queryKey = (
  endpoint: Pick<Endpoint<z.ZodObject, z.ZodType>, "path">,
  request?: object,
): readonly unknown[] => (request === undefined ? [endpoint.path] : [endpoint.path, request]);
