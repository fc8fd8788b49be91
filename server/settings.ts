import { z } from "zod";
import { StartupError } from "./errors";

const origin = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin);
const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(["0", "1"]).transform((text) => text === "1");

const Environment = z.object({
  NODE_ENV: z.string().default("development"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  HOST: z.string().default("127.0.0.1"),
  PORT: port.default(8787),
  METRICS_PORT: port.optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().min(1).default(".data"),
  /** Where browsers and the help desk reach us. */
  PUBLIC_URL: origin.optional(),
  PRACTICE_DESK_URL: origin.optional(),
  PRACTICE_AUTO_CONNECT: flag.default(false),
  ZENDESK_OAUTH_CLIENT_ID: z.string().min(1).default("unticket"),
  ZENDESK_OAUTH_CLIENT_SECRET: z.string().optional(),
  /** Whose key signs our pages; the practice desk gives our app the number that stands here. */
  ZENDESK_APP_ID: z.coerce.number().int().positive().default(1001),
  /** `name:organization id:app id`, sent with every call of a marketplace app. */
  ZENDESK_MARKETPLACE: z
    .string()
    .regex(/^[^:]+:[^:]+:[^:]+$/)
    .optional(),
  /** One or more keys of 32 bytes in base64, newest first, by comma. */
  SECRETS_KEY: z.string().optional(),
  WEBHOOK_WINDOW_SECONDS: z.coerce.number().int().min(60).max(900).default(300),
  ALLOW_TEST_SECRET: flag.default(false),
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  /** Hosts of models (`name` or `name:port`, by comma) that may be inside our own network. */
  MODEL_HOSTS: z
    .string()
    .default("")
    .transform((text) => text.split(/[,\s]+/).filter((host) => host !== "")),
  /** How long a message may wait for a model, its second try included. */
  MODEL_TIMEOUT_MS: z.coerce.number().int().min(100).max(8_000).default(8_000),
  APP_FOLDER: z.string().default("dist/app"),
});

export type ServiceSettings = z.infer<typeof Environment>;

/**
 * Reads how the service is set up from environment variables.
 *
 * @throws {StartupError} That names each variable that does not fit.
 */
export function readServiceSettings(environment: NodeJS.ProcessEnv): ServiceSettings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const read = Environment.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new StartupError(`Settings that do not fit:\n  ${problems.join("\n  ")}`);
  }
  refuseUnsafe(read.data);
  return read.data;
}

/** What is fine on a developer's machine and must never be met by customers. */
function refuseUnsafe(settings: ServiceSettings): void {
  if (settings.NODE_ENV !== "production") return;
  if (settings.PRACTICE_DESK_URL !== undefined) {
    throw new StartupError("PRACTICE_DESK_URL is not allowed with NODE_ENV=production.");
  }
  if (settings.ALLOW_TEST_SECRET) {
    throw new StartupError("ALLOW_TEST_SECRET is not allowed with NODE_ENV=production.");
  }
  if (settings.PUBLIC_URL?.startsWith("https://") !== true) {
    throw new StartupError("PUBLIC_URL must be an https address with NODE_ENV=production.");
  }
  if (settings.SECRETS_KEY === undefined && settings.DATABASE_URL !== undefined) {
    throw new StartupError("SECRETS_KEY is needed when the database is somewhere else.");
  }
}
