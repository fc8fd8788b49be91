import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { digest } from "../../../desk/api/http/caller";
import type { RunningDesk } from "../../../desk/createDesk";
import { createClient } from "../../../server/helpdesks/zendesk/client";
import { scopesFor } from "../../../server/helpdesks/zendesk/scopes";
import { transportTo } from "../../../server/helpdesks/zendesk/transport";
import { zendeskDesk } from "../../../server/helpdesks/zendesk/zendeskDesk";
import type { HelpDesk } from "../../../server/helpdesks/helpDesk";
import { aMacro, aSmallCompany, aTrigger, anAutomation, ids } from "../desk/smallCompany";
import { openTestDesk } from "../desk/withDesk";

const TOKEN = "token-of-the-tests";
const AT = "2026-01-05T08:00:00Z";

/** Rules of each kind with words that read badly, and some that are no business of ours. */
function someRules(count: number) {
  const share = Math.ceil(count / 4);
  const mailBody = (place: number) =>
    `Dear Customer,\n\nYour ticket {{ticket.id}} has been logged and escalated to Tier ${place}. It will be processed in due course.\n\n{{ticket.comments_formatted}}`;
  const mail = (place: number) => ({
    field: "notification_user",
    value: ["requester_id", `Ticket #{{ticket.id}} logged ${place}`, mailBody(place)],
  });
  const tag = { field: "current_tags", value: "told" };
  const all = [
    { field: "update_type", operator: "is", value: "Create" },
    { field: "status", operator: "is_not", value: "solved" },
  ];
  const places = Array.from({ length: share }, (_, place) => place);
  return {
    triggers: places.map((place) =>
      aTrigger({
        id: 1000 + place,
        title: `Trigger ${place}`,
        conditions: { all, any: [] },
        actions: [tag, mail(place), { field: "priority", value: "high" }],
      }),
    ),
    automations: places.map((place) =>
      anAutomation({
        id: 2000 + place,
        title: `Automation ${place}`,
        active: false,
        conditions: { all: [{ field: "PENDING", operator: "is", value: "24" }], any: [] },
        actions: [mail(place), tag],
      }),
    ),
    macros: places.map((place) =>
      aMacro({
        id: 3000 + place,
        title: `Macro ${place}`,
        actions: [
          { field: "status", value: "pending" },
          {
            field: "comment_value_html",
            value: `<p>Your ticket was escalated to Tier ${place}.</p>`,
          },
        ],
      }),
    ),
    dynamic_content_items: places.map((place) => ({
      id: 4000 + place,
      name: `Content ${place}`,
      placeholder: `{{dc.content_${place}}}`,
      default_locale_id: 1,
      outdated: false,
      variants: [
        {
          id: 50_000 + place,
          content: `Your ticket {{ticket.id}} has been escalated to Tier ${place}.`,
          locale_id: 1,
          active: true,
          default: true,
          outdated: false,
          created_at: AT,
          updated_at: AT,
        },
      ],
      created_at: AT,
      updated_at: AT,
    })),
  };
}

export type RulesDesk = RunningDesk & {
  readonly url: string;
  readonly helpDesk: HelpDesk;
  /** Paths of the writes that arrived, in order. */
  readonly writes: string[];
  /** Is told of every request that comes in. */
  onRequest(listener: (method: string, path: string) => void): void;
  /** Everything that rules are, stamps left out. */
  rules(): string;
  stop(): Promise<void>;
};

/** A practice desk with many rules that listens on loopback, and a help desk that asks it. */
export async function openRulesDesk(count: number, perMinute = 100_000): Promise<RulesDesk> {
  const running = await openTestDesk({
    season: { ...aSmallCompany(), ...someRules(count) },
    realNow: () => Date.now(),
    settings: {
      limits: {
        perMinute,
        exportsPerMinute: 100,
        searchExportsPerMinute: 100,
        updatesPerTicket: 1000,
      },
    },
  });
  const { store } = running.desk;
  store.oauth_tokens.put({
    id: store.oauth_tokens.nextId(),
    client_id: 1,
    user_id: ids.admin,
    scope: scopesFor("templates"),
    token_hash: digest(TOKEN),
    refresh_hash: digest("no refresh"),
    created_at: AT,
    expires_at: "2126-01-05T08:00:00Z",
    refresh_expires_at: "2126-01-05T08:00:00Z",
  });
  const writes: string[] = [];
  const listeners: ((method: string, path: string) => void)[] = [];
  const server = createServer((request, response) => {
    if (request.method === "PUT") writes.push(request.url ?? "");
    for (const tell of listeners) tell(request.method ?? "", request.url ?? "");
    running.app(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...running,
    url,
    helpDesk: helpDeskAt(url),
    writes,
    onRequest: (listener) => void listeners.push(listener),
    rules: () =>
      JSON.stringify(
        [store.triggers, store.automations, store.macros, store.dynamic_content_items].map(
          (table) => table.all(),
        ),
        (name, value: unknown) => (name === "updated_at" ? undefined : value),
      ),
    async stop() {
      await stopServer(server);
      await running.close();
    },
  };
}

/** The help desk behind an address, with the token of the tests. */
export function helpDeskAt(url: string): HelpDesk {
  const access = {
    token: () => Promise.resolve(TOKEN),
    refresh: () => Promise.resolve(TOKEN),
  };
  return zendeskDesk(createClient(transportTo(url), access));
}

async function stopServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
