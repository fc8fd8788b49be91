import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv, { type ErrorObject } from "ajv";
import { parse } from "yaml";

type Schema = Readonly<Record<string, unknown>>;
type Operation = {
  readonly responses?: Readonly<Record<string, { content?: Record<string, { schema?: Schema }> }>>;
};
type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

/** Zendesk's own description of its API; other people's data, so it lies beside the project. */
const FILE = join(process.cwd(), "..", "shared", "data", "zendesk", "oas.yaml");

export const isDescribed = existsSync(FILE);

/** Checks answers against the description of the API. */
export type DescribedAnswers = {
  /** The path in the description that a real one is an example of; null when there is none. */
  pathOf(path: string): string | null;
  /** What is wrong with an answer; empty when nothing is. */
  problems(
    method: string,
    path: string,
    answer: { status: number; body: unknown },
  ): readonly string[];
};

/** Reads the description. Call it only when `isDescribed`. */
export function readDescription(): DescribedAnswers {
  const description = parse(readFileSync(FILE, "utf8")) as Description;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({
    $id: "zendesk",
    components: { schemas: asJsonSchema(description.components.schemas) },
  });
  const patterns = Object.keys(description.paths)
    .map((path) => ({
      path,
      pattern: new RegExp(`^${path.replace(/\.json$/, "").replace(/\{[^}]+\}/g, "[^/]+")}$`),
    }))
    .toSorted((one, other) => wildcards(one.path) - wildcards(other.path));
  const pathOf = (path: string) =>
    patterns.find(({ pattern }) => pattern.test(path.replace(/\.json$/, "")))?.path ?? null;

  return {
    pathOf,
    problems: (method, path, { status, body }) => {
      const described = pathOf(path);
      const operation = described === null ? undefined : description.paths[described]?.[method];
      const schema = operation?.responses?.[String(status)]?.content?.["application/json"]?.schema;
      if (schema === undefined) return [`${method} ${path}: status ${status} is not described`];
      const validate = ajv.compile(asJsonSchema(schema) as object);
      if (validate(body)) return [];
      return (validate.errors ?? []).map(describe);
    },
  };
}

const wildcards = (path: string) => path.split("{").length;

const describe = ({ instancePath, message, params }: ErrorObject) =>
  `${instancePath.replace(/\/\d+(?=\/|$)/g, "/*")} ${message ?? ""} ${JSON.stringify(params)}`;

/**
 * Known errors of the file: these are null in Zendesk's answers (and in examples of the file
 * itself) whenever there is nothing to tell, though the file does not say so.
 */
const MAY_BE_NULL = new Set([
  // Tickets that nobody holds, that belong nowhere, or that have no such value yet.
  ...["assignee_id", "group_id", "organization_id", "problem_id", "ticket_form_id"],
  ...["via_followup_source_id", "external_id", "recipient", "type", "priority"],
  // People who did not fill everything in.
  ...["alias", "details", "notes", "phone", "shared_phone_number", "photo", "signature"],
  ...["last_login_at", "default_group_id", "custom_role_id", "role_type", "email"],
  // Metrics of what did not happen yet.
  ...["assigned_at", "initially_assigned_at", "assignee_updated_at", "solved_at"],
  ...["calendar", "business"],
  // What nobody wrote down.
  ...["description", "agent_description", "reason", "reason_id", "logo", "host_mapping"],
]);

/**
 * Known errors of the file: `fields` is a list in whole tickets, though macro results are said to
 * hold one object; one rating and one reason for it are said to be a list of them.
 */
const isMisdescribed = (name: string, schema: unknown): boolean =>
  name === "fields" || (IS_ONE.has(name) && (schema as Schema)["type"] === "array");
const IS_ONE = new Set(["satisfaction_rating", "reason"]);

/** OpenAPI 3.0 is nearly JSON Schema: `nullable` is not, and references go elsewhere. */
function asJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJsonSchema);
  if (typeof value !== "object" || value === null) return value;
  const schema = Object.fromEntries(
    Object.entries(value)
      .filter(([key, held]) => !(key === "example" && typeof held !== "object"))
      .map(([key, held]) => {
        if (key === "$ref") return [key, `zendesk${String(held)}`];
        // Alternatives of the file overlap, so that one answer fits several.
        if (key === "oneOf") return ["anyOf", asJsonSchema(held)];
        return [key, key === "properties" ? properties(held) : asJsonSchema(held)];
      }),
  );
  if (schema["nullable"] !== true) return schema;
  return { anyOf: [schema, { type: "null" }] };
}

function properties(described: unknown): unknown {
  return Object.fromEntries(
    Object.entries(described as Record<string, unknown>).map(([name, schema]) => {
      if (isMisdescribed(name, schema)) return [name, {}];
      const read = asJsonSchema(schema);
      return [name, MAY_BE_NULL.has(name) ? { anyOf: [read, { type: "null" }] } : read];
    }),
  );
}
