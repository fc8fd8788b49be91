import { randomBytes } from "node:crypto";
import { inAccount } from "../db/inAccount";
import { baseUrlOf } from "../helpdesks/baseUrlOf";
import { authorizeUrl } from "../helpdesks/zendesk/oauth";
import type { Service } from "../service";
import { oauthClientOf } from "./openHelpDesks";
import { saveConnecting } from "./queries";

/** The page where an admin says yes; the state and the proof are kept here for ten minutes. */
export async function beginConsent(service: Service, accountId: number): Promise<string> {
  const { db, sealer, settings } = service;
  const state = `${accountId}.${randomBytes(24).toString("base64url")}`;
  const verifier = randomBytes(32).toString("base64url");
  const { subdomain } = await inAccount(db, accountId, async (tx) => {
    await saveConnecting(tx, sealer, { accountId, state, verifier, now: service.now() });
    return tx.selectFrom("accounts").select("subdomain").executeTakeFirstOrThrow();
  });
  const proof = { state, verifier };
  return authorizeUrl(baseUrlOf(subdomain, settings), oauthClientOf(settings), proof);
}

/** The account that a state was made for; null when it is no state of ours. */
export function accountOfState(state: string): number | null {
  const match = /^([1-9]\d{0,14})\.[\w-]{32}$/.exec(state);
  return match?.[1] === undefined ? null : Number(match[1]);
}
