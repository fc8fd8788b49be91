import { randomBytes } from "node:crypto";
import { inAccount } from "../db/inAccount";
import { baseUrlOf } from "../helpdesks/baseUrlOf";
import { authorizeUrl } from "../helpdesks/zendesk/oauth";
import { mayWriteRules, scopesFor } from "../helpdesks/zendesk/scopes";
import type { Service } from "../service";
import { oauthClientOf } from "./openHelpDesks";
import { saveConnecting } from "./queries";

/**
 * The page where an admin says yes; the state and the proof are kept here for ten minutes. Whoever
 * allowed us to write rules once is asked for it again, so that connecting anew takes nothing away.
 */
export async function beginConsent(
  service: Service,
  accountId: number,
  purpose: "reading" | "templates" = "reading",
): Promise<string> {
  const { db, sealer, settings } = service;
  const state = `${accountId}.${randomBytes(24).toString("base64url")}`;
  const verifier = randomBytes(32).toString("base64url");
  const { subdomain, scopes } = await inAccount(db, accountId, async (tx) => {
    const known = await tx.selectFrom("connections").select("scopes").executeTakeFirst();
    const scopes = scopesFor(mayWriteRules(known?.scopes ?? null) ? "templates" : purpose);
    await saveConnecting(tx, sealer, { accountId, state, verifier, scopes, now: service.now() });
    const account = await tx.selectFrom("accounts").select("subdomain").executeTakeFirstOrThrow();
    return { ...account, scopes };
  });
  const proof = { state, verifier, scopes };
  return authorizeUrl(baseUrlOf(subdomain, settings), oauthClientOf(settings), proof);
}

/** The account that a state was made for; null when it is no state of ours. */
export function accountOfState(state: string): number | null {
  const match = /^([1-9]\d{0,14})\.[\w-]{32}$/.exec(state);
  return match?.[1] === undefined ? null : Number(match[1]);
}
