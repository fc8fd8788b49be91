import type { Express } from "express";
import { pino } from "pino";
import type { Role } from "#contract/endpoint";
import { createApp } from "../../../server/createApp";
import { openDatabase } from "../../../server/db/openDatabase";
import type { AccountTransaction } from "../../../server/db/inAccount";
import { inAccount } from "../../../server/db/inAccount";
import { inRegistry } from "../../../server/db/inRegistry";
import { Problem } from "../../../server/errors";
import type { HelpDesk } from "../../../server/helpdesks/helpDesk";
import { sealerOf } from "../../../server/secrets/sealer";
import type { Service } from "../../../server/service";
import { readServiceSettings } from "../../../server/settings";
import { openSession } from "../../../server/session/sessions";
import { createTestDatabase } from "./testDatabase";

export type TestService = Service & {
  readonly url: string;
  readonly app: Express;
  /** The jobs that were woken, as "accountId job". */
  readonly woken: string[];
  /** Sets what `service.now()` says; it stands still. */
  setNow(iso: string): void;
  /** Sets how far the help desk's clock is ahead of it. */
  setAhead(minutes: number): void;
  /** Gives an account a help desk of the test's own. */
  setHelpDesk(accountId: number, helpDesk: HelpDesk): void;
  /** Adds an account that is connected; its subdomain is made from the number of accounts. */
  addAccount(): Promise<number>;
  /** Signs somebody in, and answers with the header to send. */
  signIn(
    accountId: number,
    as?: { role?: Role; userId?: number },
  ): Promise<{ authorization: string }>;
  inAccount<T>(accountId: number, run: (tx: AccountTransaction) => Promise<T>): Promise<T>;
};

/**
 * The service over a real, empty database of its own, with a clock that stands still and no help
 * desk: everything else is as in production. Made before the first test of a file, dropped after
 * the last.
 */
export function withService(environment: Record<string, string> = {}): TestService {
  const made: Partial<TestService> = {};
  let end = (): Promise<void> => Promise.resolve();
  beforeAll(async () => {
    const started = await openTestService(environment);
    Object.assign(made, started.service);
    end = started.end;
  });
  afterAll(() => end());
  return new Proxy(made as TestService, {
    get(target, name) {
      if (!(name in target)) throw new Error("The service is there once the tests run.");
      return Reflect.get(target, name) as unknown;
    },
  });
}

/** The same for programs that have no tests around them; `end` drops its database. */
export async function openTestService(
  environment: Record<string, string> = {},
): Promise<{ service: TestService; end: () => Promise<void> }> {
  const { url, drop } = await createTestDatabase();
  const { db, close } = openDatabase(url, 6);
  const helpDesks = new Map<number, HelpDesk>();
  const woken: string[] = [];
  let now = new Date("2026-03-04T10:00:00Z");
  let aheadMs = 0;
  const service: Service = {
    settings: readServiceSettings({ LOG_LEVEL: "silent", ...environment }),
    db,
    sealer: sealerOf([Buffer.alloc(32, 7)]),
    log: pino({ level: process.env["TEST_LOG"] ?? "silent" }),
    now: () => now,
    deskNow: () => new Date(now.getTime() + aheadMs),
    realTimeOf: (deskTime) => new Date(deskTime - aheadMs),
    wake: (accountId, job) => void woken.push(`${accountId} ${job}`),
    helpDesk: (accountId) => {
      const found = helpDesks.get(accountId);
      return found === undefined
        ? Promise.reject(new Problem("not_connected", "Not connected."))
        : Promise.resolve(found);
    },
    forgetHelpDesk: (accountId) => void helpDesks.delete(accountId),
    jobs: { regular: [], onTicketChanged: [], onSettingsChanged: [] },
  };
  const test: Omit<TestService, keyof Service> = {
    url,
    app: createApp(service),
    woken,
    setNow: (iso) => (now = new Date(iso)),
    setAhead: (minutes) => (aheadMs = minutes * 60_000),
    setHelpDesk: (accountId, helpDesk) => void helpDesks.set(accountId, helpDesk),
    addAccount: () => addAccount(service),
    signIn: async (accountId, { role = "admin", userId = 1 } = {}) => {
      const session = { accountId, userId, role, location: "nav_bar", roleReadAt: now };
      const { token } = await inAccount(db, accountId, (tx) => openSession(tx, session, now));
      return { authorization: `Bearer ${token}` };
    },
    inAccount: (accountId, run) => inAccount(db, accountId, run),
  };
  return {
    service: { ...service, ...test },
    end: async () => {
      await close();
      await drop();
    },
  };
}

let accounts = 0;

async function addAccount({ db }: Service): Promise<number> {
  accounts += 1;
  const { account_id } = await inRegistry(db, (tx) =>
    tx
      .insertInto("accounts")
      .values({
        subdomain: `account${accounts}`,
        installation_id: 100 + accounts,
        webhook_key: `key${accounts}`,
        status: "connected",
      })
      .returning("account_id")
      .executeTakeFirstOrThrow(),
  );
  return account_id;
}
