import { z } from "zod";
import type { InstalledApp } from "./apps";

const Location = z.union([z.looseObject({ url: z.string() }), z.string()]);

/** What `zcli apps:server` says about the apps it serves. */
const AppJson = z.looseObject({
  apps: z.array(
    z.looseObject({
      id: z.union([z.number(), z.string()]),
      name: z.string(),
      version: z.string().nullish(),
      asset_url_prefix: z.url(),
      locations: z.record(z.string(), z.record(z.string(), Location)),
    }),
  ),
  installations: z
    .array(
      z.looseObject({
        app_id: z.union([z.number(), z.string()]),
        settings: z.array(z.record(z.string(), z.unknown())).default([]),
      }),
    )
    .default([]),
});
type AppJson = z.infer<typeof AppJson>;

/** Apps that a tool serves have no installation here; these numbers never meet real ones. */
const FIRST_ID = 9_000_000;
const USUAL = "http://localhost:4567/app.json";

/**
 * The apps that a developer's tool serves right now: those behind `?app=<address>` of the page,
 * or behind zcli's usual address with `?zcli_apps=true`, as on Zendesk.
 */
export async function listDevApps(search: string): Promise<InstalledApp[]> {
  const query = new URLSearchParams(search);
  const address = query.get("app") ?? (query.get("zcli_apps") === "true" ? USUAL : null);
  if (address === null) return [];
  const answer = await fetch(address, { signal: AbortSignal.timeout(3_000) });
  const served = AppJson.parse(await answer.json());
  return served.apps.map((app, place) => toInstalled(app, place, served));
}

function toInstalled(app: AppJson["apps"][number], place: number, served: AppJson): InstalledApp {
  const locations = app.locations["support"] ?? {};
  const pages = Object.entries(locations).map(
    ([name, options]) =>
      [name, addressOf(typeof options === "string" ? options : options.url, app)] as const,
  );
  const installation = served.installations.find(({ app_id }) => app_id === app.id);
  return {
    appId: FIRST_ID + place,
    installationId: FIRST_ID + place,
    name: app.name,
    version: app.version ?? "",
    settings: Object.assign({}, ...(installation?.settings ?? [])) as Record<string, unknown>,
    locations: Object.fromEntries(
      pages.map(([name]) => [name, { autoLoad: true, flexible: true }]),
    ),
    requirements: [],
    icon: null,
    pages: Object.fromEntries(pages),
  };
}

const addressOf = (url: string, { asset_url_prefix }: AppJson["apps"][number]): string =>
  new URL(url.replace(/^assets\//, ""), asset_url_prefix).href;
