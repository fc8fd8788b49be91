import { accessOf } from "../../../server/connection/accessOf";
import { findTokens, saveConnection } from "../../../server/connection/queries";
import type { Reply, Transport } from "../../../server/helpdesks/zendesk/transport";
import { withService } from "../../support/server/withService";

const service = withService();

/** Zendesk's token endpoint: each refresh token is good once. */
function rotatingTokens() {
  let good = "refresh 0";
  let refreshes = 0;
  const transport: Transport = async ({ body }) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { refresh_token } = body as { refresh_token: string };
    if (refresh_token !== good) return aReply(400, { error: "invalid_grant" });
    refreshes += 1;
    good = `refresh ${refreshes}`;
    return aReply(200, {
      access_token: `access ${refreshes}`,
      refresh_token: good,
      expires_in: 1800,
    });
  };
  return { transport, count: () => refreshes };
}

const aReply = (status: number, json: unknown): Reply => ({ status, json, headers: {}, text: "" });

async function connected(expiresInSeconds: number | null = 1800): Promise<number> {
  const accountId = await service.addAccount();
  await service.inAccount(accountId, (tx) =>
    saveConnection(tx, service.sealer, {
      accountId,
      by: 1,
      now: service.now(),
      scopes: "read",
      tokens: {
        accessToken: "access 0",
        refreshToken: "refresh 0",
        expiresInSeconds,
        scopes: null,
      },
    }),
  );
  return accountId;
}

const accessTo = (accountId: number, transport: Transport) =>
  accessOf(
    {
      ...service,
      db: service.db,
      sealer: service.sealer,
      now: () => service.now(),
      transport,
      client: { clientId: "unticket", clientSecret: "s", redirectUri: "http://localhost/cb" },
    },
    accountId,
  );

describe("accessOf", () => {
  it("refreshes once for many calls at the same time", async () => {
    const accountId = await connected();
    const zendesk = rotatingTokens();
    const access = accessTo(accountId, zendesk.transport);

    const tokens = await Promise.all(Array.from({ length: 50 }, () => access.refresh("access 0")));

    expect(new Set(tokens)).toEqual(new Set(["access 1"]));
    expect(zendesk.count()).toBe(1);
  });

  it("refreshes once for several processes at the same time", async () => {
    const accountId = await connected();
    const zendesk = rotatingTokens();
    const processes = Array.from({ length: 4 }, () => accessTo(accountId, zendesk.transport));

    const tokens = await Promise.all(processes.map(({ refresh }) => refresh("access 0")));

    expect(new Set(tokens)).toEqual(new Set(["access 1"]));
    expect(zendesk.count()).toBe(1);
  });

  it("refreshes a token before it ends", async () => {
    const accountId = await connected(30);
    const zendesk = rotatingTokens();

    expect(await accessTo(accountId, zendesk.transport).token()).toBe("access 1");
  });

  it("has stored the new tokens before anybody gets them", async () => {
    const accountId = await connected();
    const access = accessTo(accountId, rotatingTokens().transport);

    const token = await access.refresh("access 0");

    const stored = await service.inAccount(accountId, (tx) => findTokens(tx, service.sealer));
    expect(stored).toMatchObject({ accessToken: token, refreshToken: "refresh 1" });
  });

  it("pauses the account when the help desk takes its consent back", async () => {
    const accountId = await connected();
    const refusing: Transport = () => Promise.resolve(aReply(400, { error: "invalid_grant" }));

    await expect(accessTo(accountId, refusing).refresh("access 0")).rejects.toMatchObject({
      code: "not_connected",
    });

    const account = await service.inAccount(accountId, (tx) =>
      tx.selectFrom("accounts").select("status").executeTakeFirst(),
    );
    expect(account?.status).toBe("paused");
  });

  it("keeps tokens unreadable in the database", async () => {
    const accountId = await connected();

    const row = await service.inAccount(accountId, (tx) =>
      tx.selectFrom("connections").select(["access_token", "refresh_token"]).executeTakeFirst(),
    );

    expect(row?.access_token.toString("latin1")).not.toContain("access 0");
    expect(row?.refresh_token?.toString("latin1")).not.toContain("refresh 0");
  });
});
