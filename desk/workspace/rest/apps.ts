import { z } from "zod";
import { askDesk } from "./askDesk";

const InstalledApp = z.object({
  appId: z.number(),
  installationId: z.number(),
  name: z.string(),
  version: z.string(),
  settings: z.record(z.string(), z.unknown()),
  locations: z.record(z.string(), z.object({ autoLoad: z.boolean(), flexible: z.boolean() })),
  requirements: z.array(
    z.object({
      identifier: z.string(),
      requirement_type: z.string(),
      requirement_id: z.union([z.number(), z.string()]),
    }),
  ),
  icon: z.string().nullable(),
  /** Set for apps that are not installed but served by a developer's tool: pages by location. */
  pages: z.record(z.string(), z.url()).optional(),
});

/** An app that is installed on this desk. */
export type InstalledApp = z.infer<typeof InstalledApp>;

const OpenedPage = z.object({ url: z.url(), token: z.string().nullable() });
/** Where an app page is, and the token it is opened with when it is signed. */
export type OpenedPage = z.infer<typeof OpenedPage>;

/** The apps that are installed here. */
export const listApps = async (): Promise<InstalledApp[]> =>
  (await askDesk(z.object({ apps: z.array(InstalledApp) }), "/desk/apps")).apps;

type PageWish = { app: InstalledApp; location: string; guid: string };

/** A fresh address, and for installed apps a token, for one page load. */
export async function openPage({ app, location: place, guid }: PageWish): Promise<OpenedPage> {
  const page = app.pages?.[place];
  if (page !== undefined) return { url: framed(page, guid), token: null };
  const body = { installationId: app.installationId, location: place, guid };
  return askDesk(OpenedPage, "/desk/apps/pages", { method: "POST", body });
}

/** An address with what the SDK needs to find its host. */
export function framed(address: string, guid: string): string {
  const url = new URL(address);
  url.searchParams.set("origin", location.origin);
  url.searchParams.set("app_guid", guid);
  return url.href;
}
