import { inAccount } from "../db/inAccount";
import { Problem } from "../errors";
import { baseUrlOf } from "../helpdesks/baseUrlOf";
import { createClient } from "../helpdesks/zendesk/client";
import { exchangeCode, type Tokens } from "../helpdesks/zendesk/oauth";
import { type Transport, transportTo } from "../helpdesks/zendesk/transport";
import { zendeskDesk } from "../helpdesks/zendesk/zendeskDesk";
import { setDue } from "../jobs/dueTimes";
import type { Service } from "../service";
import { BACKFILL } from "../sync/backfill";
import { accountOfState } from "./beginConsent";
import { KEEP_WEBHOOK } from "./keepWebhook";
import { marketplaceHeaders } from "./marketplaceHeaders";
import { oauthClientOf } from "./openHelpDesks";
import { saveConnection, setStatus, takeConnecting } from "./queries";

/**
 * Ends a consent: exchanges the code, makes sure that an admin gave it, stores the tokens, and
 * starts the first reading.
 *
 * @returns The account that is connected now.
 * @throws {Problem} When the state is unknown or used, or the help desk does not give access.
 */
export async function endConsent(
  service: Service,
  { code, state }: { code: string; state: string },
): Promise<number> {
  const { db, sealer, settings } = service;
  const accountId = accountOfState(state);
  if (accountId === null) throw unknownState();
  const asked = await inAccount(db, accountId, async (tx) => {
    const proof = await takeConnecting(tx, sealer, { state, now: service.now() });
    const account = await tx
      .selectFrom("accounts")
      .select(["subdomain", "status"])
      .executeTakeFirst();
    return proof === null || account === undefined ? null : { ...proof, ...account };
  });
  if (asked === null) throw unknownState();
  const transport = transportTo(
    baseUrlOf(asked.subdomain, settings),
    marketplaceHeaders(settings.ZENDESK_MARKETPLACE),
  );
  const tokens = await exchangeCode(transport, oauthClientOf(settings), {
    code,
    verifier: asked.verifier,
    scopes: asked.scopes,
  });
  const by = await readAdmin(transport, tokens);
  const now = service.now();
  await inAccount(db, accountId, async (tx) => {
    const scopes = tokens.scopes ?? asked.scopes;
    await saveConnection(tx, sealer, { accountId, tokens, by, scopes, now });
    // Who only gives us another right loses nothing of what was read.
    if (asked.status === "connected") return;
    await setStatus(tx, "backfilling");
    await setDue(
      tx,
      [...service.jobs.regular, BACKFILL].map((job) => ({ job, subject: "", dueAt: new Date(0) })),
    );
  });
  service.forgetHelpDesk(accountId);
  service.wake(accountId, KEEP_WEBHOOK);
  service.wake(accountId, BACKFILL);
  return accountId;
}

/** Exports, rules and webhooks are for admins: access from anybody else would fail later and oddly. */
async function readAdmin(transport: Transport, tokens: Tokens): Promise<number> {
  const client = createClient(transport, {
    token: () => Promise.resolve(tokens.accessToken),
    refresh: () => Promise.reject(new Problem("not_connected", "The access was refused.")),
  });
  const me = await zendeskDesk(client).readMe();
  if (me.role !== "admin") {
    throw new Problem("not_allowed", "Only an admin of the help desk can connect it.");
  }
  return me.id;
}

const unknownState = (): Problem =>
  new Problem("not_found", "This consent is not known or too old. Begin again in the app.");
