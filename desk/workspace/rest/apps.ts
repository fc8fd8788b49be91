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
});

/** An app that is installed on this desk. */
export type InstalledApp = z.infer<typeof InstalledApp>;

const OpenedPage = z.object({ url: z.url(), token: z.string().nullable() });
/** Where an app page is, and the token it is opened with when it is signed. */
export type OpenedPage = z.infer<typeof OpenedPage>;

export const listApps = async (): Promise<InstalledApp[]> =>
  (await askDesk(z.object({ apps: z.array(InstalledApp) }), "/desk/apps")).apps;

/** A fresh address and token for one page load. */
export const openPage = (wish: {
  installationId: number;
  location: string;
  guid: string;
}): Promise<OpenedPage> => askDesk(OpenedPage, "/desk/apps/pages", { method: "POST", body: wish });
