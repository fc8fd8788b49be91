import type { z } from "zod";

/** Who may call an endpoint; each role may do what the roles before it may. */
export type Role = "agent" | "lead" | "admin";

/** One thing that the app can ask the service. */
export type Endpoint<Request extends z.ZodObject, Response extends z.ZodType> = {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Express style; `:name` is filled from the request's field of that name. */
  readonly path: string;
  readonly summary: string;
  readonly role: Role;
  /** Path, query and body fields in one strict object. */
  readonly request: Request;
  readonly response: Response;
};

/** States an endpoint so that both sides get its types. */
export const endpoint = <Request extends z.ZodObject, Response extends z.ZodType>(
  stated: Endpoint<Request, Response>,
): Endpoint<Request, Response> => stated;
