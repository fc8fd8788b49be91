import { setTimeout as sleep } from "node:timers/promises";
import { request } from "undici";
import { type AccountTransaction, inAccount } from "./db/inAccount";
import { StartupError } from "./errors";
import { PRACTICE } from "./helpdesks/baseUrlOf";
import type { Service } from "./service";
import { findSettings } from "./settings/queries";
import { saveAndTell } from "./settings/saveAndTell";
import { suggestGroups } from "./settings/suggestGroups";
import { findOrMakeAccount } from "./session/findAccount";
import { beginConsent } from "./connection/beginConsent";
import { endConsent } from "./connection/endConsent";
import { findConnection } from "./connection/findConnection";

/** The practice desk prints these; they open nothing else. */
const ADMIN = "admin@practice.example/token:practice";
const QUALITY_LEAD = "lead@practice.example";
const PATIENCE_MS = 120_000;

/**
 * Connects the practice desk by itself at the first start, so that the product shows its figures
 * at once: asks for consent and gives it as the practice admin, by the same steps as a person;
 * and confirms the groups. Resolves when both is done.
 *
 * @throws {StartupError} Without a practice desk, and when it does not give access.
 */
export async function connectPractice(service: Service): Promise<void> {
  const desk = service.settings.PRACTICE_DESK_URL;
  if (desk === undefined) {
    throw new StartupError("PRACTICE_AUTO_CONNECT needs PRACTICE_DESK_URL.");
  }
  const accountId = await findOrMakeAccount(service.db, PRACTICE);
  const { status } = await inAccount(service.db, accountId, (tx) =>
    tx.selectFrom("accounts").select("status").executeTakeFirstOrThrow(),
  );
  if (status !== "connected" && status !== "backfilling") {
    await waitFor(`${desk}/desk/health`);
    const granted = await consent(desk, await beginConsent(service, accountId));
    await endConsent(service, granted);
    service.log.info("the practice desk is connected");
  }
  await confirmGroups(service, accountId);
}

/** Once everything is read, confirms the groups as their members' behavior suggests them. */
async function confirmGroups(service: Service, accountId: number): Promise<void> {
  for (;;) {
    const { status, stored } = await inAccount(service.db, accountId, async (tx) => ({
      ...(await findConnection(tx)),
      stored: await findSettings(tx),
    }));
    if (stored.confirmed || status === "not-connected") return;
    if (status === "connected") {
      const groups = await inAccount(service.db, accountId, suggestGroups);
      const groupsFor = (use: "it" | "customer") =>
        groups.filter(({ suggested }) => suggested === use).map(({ id }) => id);
      const settings = {
        ...stored.settings,
        leads: await inAccount(service.db, accountId, findQualityLead),
        itGroups: groupsFor("it"),
        customerGroups: groupsFor("customer"),
      };
      await saveAndTell(service, { accountId, settings, version: stored.version, by: null });
      service.log.info("the practice desk's groups are confirmed");
      return;
    }
    await sleep(1_000);
  }
}

async function findQualityLead(tx: AccountTransaction): Promise<string[]> {
  const found = await tx
    .selectFrom("people")
    .select("user_id")
    .where("email", "=", QUALITY_LEAD)
    .execute();
  return found.map(({ user_id }) => String(user_id));
}

/** Presses "Allow" on the consent page as the practice admin. */
async function consent(desk: string, page: string): Promise<{ code: string; state: string }> {
  const { origin, pathname, searchParams } = new URL(page);
  if (origin !== desk) throw new StartupError("The consent page is not the practice desk's.");
  searchParams.set("decision", "allow");
  const answer = await request(`${origin}${pathname}`, {
    method: "POST",
    headers: {
      authorization: `Basic ${Buffer.from(ADMIN).toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: searchParams.toString(),
    signal: AbortSignal.timeout(10_000),
  });
  await answer.body.dump();
  const { location } = answer.headers;
  const back = typeof location === "string" ? new URL(location).searchParams : null;
  const [code, state] = [back?.get("code") ?? null, back?.get("state") ?? null];
  if (code === null || state === null) {
    throw new StartupError(`The practice desk gave no consent (status ${answer.statusCode}).`);
  }
  return { code, state };
}

async function waitFor(url: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const isUp = await request(url, { signal: AbortSignal.timeout(2_000) }).then(
      async ({ statusCode, body }) => {
        await body.dump();
        return statusCode === 200;
      },
      () => false,
    );
    if (isUp) return;
    await sleep(250);
  }
  throw new StartupError(`The practice desk does not answer at ${url}.`);
}
