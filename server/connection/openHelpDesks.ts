import type { Database } from "../db/openDatabase";
import { inAccount } from "../db/inAccount";
import { Problem } from "../errors";
import { baseUrlOf } from "../helpdesks/baseUrlOf";
import type { HelpDesk } from "../helpdesks/helpDesk";
import { createClient } from "../helpdesks/zendesk/client";
import { type OAuthClient } from "../helpdesks/zendesk/oauth";
import { transportTo } from "../helpdesks/zendesk/transport";
import { zendeskDesk } from "../helpdesks/zendesk/zendeskDesk";
import type { Sealer } from "../secrets/sealer";
import type { ServiceSettings } from "../settings";
import { accessOf } from "./accessOf";
import { marketplaceHeaders } from "./marketplaceHeaders";

type Parts = { db: Database; sealer: Sealer; settings: ServiceSettings; now: () => Date };

/** Help desks by account: one client each, so that all of us share its allowance and tokens. */
export type HelpDesks = {
  readonly of: (accountId: number) => Promise<HelpDesk>;
  /** Lets go of an account whose tokens were replaced. */
  readonly forget: (accountId: number) => void;
};

export function openHelpDesks(parts: Parts): HelpDesks {
  const open = new Map<number, HelpDesk>();
  return {
    async of(accountId) {
      const known = open.get(accountId);
      if (known !== undefined) return known;
      const account = await inAccount(parts.db, accountId, (tx) =>
        tx.selectFrom("accounts").select(["subdomain", "status"]).executeTakeFirst(),
      );
      if (account === undefined || account.status === "not-connected") {
        throw new Problem("not_connected", "This account is not connected yet.");
      }
      const helpDesk = openHelpDesk(parts, accountId, account.subdomain);
      open.set(accountId, helpDesk);
      return helpDesk;
    },
    forget: (accountId) => void open.delete(accountId),
  };
}

function openHelpDesk(parts: Parts, accountId: number, subdomain: string): HelpDesk {
  const { settings } = parts;
  const headers = marketplaceHeaders(settings.ZENDESK_MARKETPLACE);
  const transport = transportTo(baseUrlOf(subdomain, settings), headers);
  const access = accessOf({ ...parts, transport, client: oauthClientOf(settings) }, accountId);
  return zendeskDesk(createClient(transport, access));
}

/** Our OAuth client, as registered with the help desk. */
export const oauthClientOf = (settings: ServiceSettings): OAuthClient => ({
  clientId: settings.ZENDESK_OAUTH_CLIENT_ID,
  clientSecret: settings.ZENDESK_OAUTH_CLIENT_SECRET,
  redirectUri: `${publicUrlOf(settings)}/oauth/callback`,
});

/** Where we are reached from outside. */
export const publicUrlOf = (settings: ServiceSettings): string =>
  settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`;
