import {
  OpenAPIRegistry,
  OpenApiGeneratorV31,
  extendZodWithOpenApi,
} from "@asteasolutions/zod-to-openapi";
import { z } from "zod";
import type { Endpoint } from "#contract/endpoint";
import { endpoints } from "#contract/index";
import { ProblemAnswer } from "#contract/problem";

extendZodWithOpenApi(z);

type AnyEndpoint = Endpoint<z.ZodObject, z.ZodType>;

/** The contract as an OpenAPI 3.1 document: what is served is what is written there. */
export function openApi(): ReturnType<OpenApiGeneratorV31["generateDocument"]> {
  const registry = new OpenAPIRegistry();
  registry.registerComponent("securitySchemes", "session", { type: "http", scheme: "bearer" });
  for (const [name, endpoint] of Object.entries(endpoints)) {
    registry.registerPath(describe(name, endpoint));
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: "3.1.0",
    info: { title: "Unticket", version: "1" },
  });
}

function describe(
  name: string,
  endpoint: AnyEndpoint,
): Parameters<OpenAPIRegistry["registerPath"]>[0] {
  const inPath = [...endpoint.path.matchAll(/:(\w+)/g)].flatMap(([, field]) => field ?? []);
  const pick = (fields: readonly string[]) =>
    z.strictObject(pickFrom(endpoint.request.shape, fields));
  const others = Object.keys(endpoint.request.shape).filter((field) => !inPath.includes(field));
  const inQuery = endpoint.method === "GET" || endpoint.method === "DELETE";
  return {
    operationId: name,
    method: METHODS[endpoint.method],
    path: endpoint.path.replace(/:(\w+)/g, "{$1}"),
    summary: endpoint.summary,
    description: `Needs the role "${endpoint.role}".`,
    security: [{ session: [] }],
    request: {
      ...(inPath.length > 0 ? { params: pick(inPath) } : {}),
      ...(others.length > 0 && inQuery ? { query: pick(others) } : {}),
      ...(others.length > 0 && !inQuery
        ? { body: { content: { "application/json": { schema: pick(others) } } } }
        : {}),
    },
    responses: {
      200: {
        description: "The answer",
        content: { "application/json": { schema: endpoint.response } },
      },
      default: {
        description: "Why not, and what to do",
        content: { "application/json": { schema: ProblemAnswer } },
      },
    },
  };
}

const pickFrom = <Field>(shape: Readonly<Record<string, Field>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(shape).filter(([name]) => names.includes(name)));

const METHODS = { GET: "get", POST: "post", PUT: "put", DELETE: "delete" } as const;
