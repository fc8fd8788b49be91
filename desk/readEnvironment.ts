import { z } from "zod";

const Port = z.coerce.number().int().min(1).max(65_535);

const Environment = z.object({
  DESK_PORT: Port.default(4600),
  DESK_HOST: z.string().default("localhost"),
  DESK_TLS_PORT: Port.optional(),
  DESK_DATA_DIR: z.string().min(1).default(".data"),
  DESK_DATABASE_URL: z.string().optional(),
  DESK_APP_ORIGIN: z.url().default("http://localhost:4567"),
  DESK_OAUTH_CLIENT_SECRET: z.string().min(8).default("practice-secret"),
  DESK_AUTO_CONSENT: z.enum(["0", "1"]).default("0"),
  DESK_SEED: z.coerce.number().int().default(1),
  DESK_TICKETS: z.coerce.number().int().min(1).max(100_000).default(4000),
});

/** How the practice desk is set up. */
export type DeskEnvironment = {
  readonly port: number;
  readonly host: string;
  /** Where the desk answers over https as well; null: nowhere. */
  readonly tlsPort: number | null;
  /** Where files are kept, such as the certificate for https. */
  readonly dataFolder: string;
  /** null: the desk forgets everything when it stops. */
  readonly databaseUrl: string | null;
  readonly appOrigin: string;
  readonly oauthClientSecret: string;
  readonly autoConsent: boolean;
  /** Equal seeds give equal seasons. */
  readonly seed: number;
  readonly tickets: number;
};

/** Reads the environment. @throws {Error} That names each variable which makes no sense. */
export function readEnvironment(variables: NodeJS.ProcessEnv): DeskEnvironment {
  const read = Environment.safeParse(variables);
  if (!read.success) throw new Error(z.prettifyError(read.error));
  const { data } = read;
  return {
    port: data.DESK_PORT,
    host: data.DESK_HOST,
    tlsPort: data.DESK_TLS_PORT ?? null,
    dataFolder: data.DESK_DATA_DIR,
    databaseUrl: data.DESK_DATABASE_URL ?? null,
    appOrigin: new URL(data.DESK_APP_ORIGIN).origin,
    oauthClientSecret: data.DESK_OAUTH_CLIENT_SECRET,
    autoConsent: data.DESK_AUTO_CONSENT === "1",
    seed: data.DESK_SEED,
    tickets: data.DESK_TICKETS,
  };
}
