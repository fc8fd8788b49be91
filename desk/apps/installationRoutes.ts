import { z } from "zod";
import type { Desk } from "../api/desk";
import { admin, type Api, bodyOf, type Call, someone, staff } from "../api/http/api";
import { badRequest, recordNotFound } from "../api/http/deskError";
import type { AppRecord, InstallationRecord } from "../api/records/apps";
import { checkSettings } from "./checkSettings";
import { Manifest } from "./manifest";
import type { Messages } from "./pages/openMessages";

const Wish = z.looseObject({
  app_id: z.coerce.number().int().optional(),
  settings: z.record(z.string(), z.unknown()).default({}),
  enabled: z.boolean().optional(),
});

const Notification = z.object({
  app_id: z.coerce.number().int(),
  event: z.string().min(1),
  body: z.unknown().optional(),
  agent_id: z.coerce.number().int().optional(),
});

/** Installations, and messages to open pages. */
export function installationRoutes(api: Api, messages: Messages): void {
  for (const path of PATHS) {
    api.get(path, staff, (call) => ({ body: { installations: listed(call) } }));
    api.post(path, admin, (call) => ({ status: 201, body: shown(call.desk, install(call)) }));
  }
  for (const path of PATHS.map((one) => one.replace("{.json}", "/:id"))) {
    api.get(path, staff, (call) => ({ body: shown(call.desk, installationIn(call)) }));
    api.put(path, admin, (call) => ({ body: shown(call.desk, change(call)) }));
    api.delete(path, admin, (call) => {
      call.desk.store.installations.remove(installationIn(call).id);
      return { status: 204 };
    });
  }
  api.post("/api/v2/apps/notify", staff, (call) => {
    const read = Notification.safeParse(bodyOf(call));
    if (!read.success) throw badRequest(z.prettifyError(read.error));
    const { app_id, event, body, agent_id } = read.data;
    if (call.desk.store.apps.get(app_id) === undefined) throw recordNotFound();
    const message = { appId: app_id, event, body, sender: call.user.id };
    messages.send({ kind: "notification", ...message }, agent_id ?? null);
    return { status: 200, body: {} };
  });
  api.get("/api/v2/apps/owned", someone, (call) => ({
    body: { apps: call.desk.store.apps.all().map(shownApp) },
  }));
}

/** Zendesk serves one resource under three names; zcli uses the product's. */
const PATHS = ["/api/v2/apps/installations{.json}", "/api/:product/apps/installations{.json}"];

const productIn = ({ params }: Call): string => params["product"] ?? "support";

const listed = (call: Call) =>
  call.desk.store.installations
    .all()
    .filter(({ product }) => product === productIn(call))
    .map((installation) => shown(call.desk, installation));

function install(call: Call): InstallationRecord {
  const { store, clock } = call.desk;
  const wish = wishIn(call);
  const app = store.apps.get(wish.app_id ?? Number.NaN);
  if (app === undefined) throw recordNotFound();
  const now = clock.stamp();
  return store.installations.put({
    id: store.installations.nextId(),
    app_id: app.id,
    product: productIn(call),
    enabled: wish.enabled ?? true,
    settings: checkSettings(Manifest.parse(app.manifest), wish.settings),
    requirements: [],
    created_at: now,
    updated_at: now,
  });
}

function change(call: Call): InstallationRecord {
  const installation = installationIn(call);
  const app = call.desk.store.apps.get(installation.app_id);
  if (app === undefined) throw recordNotFound();
  const wish = wishIn(call);
  return call.desk.store.installations.put({
    ...installation,
    enabled: wish.enabled ?? installation.enabled,
    settings: checkSettings(Manifest.parse(app.manifest), {
      ...installation.settings,
      ...wish.settings,
    }),
    updated_at: call.desk.clock.stamp(),
  });
}

function wishIn(call: Call) {
  const read = Wish.safeParse(bodyOf(call));
  if (!read.success) throw badRequest(z.prettifyError(read.error));
  return read.data;
}

function installationIn({ desk, params }: Call): InstallationRecord {
  const found = desk.store.installations.get(idIn(params));
  if (found === undefined) throw recordNotFound();
  return found;
}

const idIn = ({ id }: Call["params"]): number => Number(id?.replace(/\.json$/, ""));

function shown({ store }: Desk, installation: InstallationRecord) {
  const app = store.apps.get(installation.app_id);
  const secret = new Set(
    Manifest.safeParse(app?.manifest)
      .data?.parameters.filter(({ secure }) => secure)
      .map(({ name }) => name),
  );
  return {
    ...installation,
    settings: Object.fromEntries(
      Object.entries(installation.settings).filter(([name]) => !secret.has(name)),
    ),
    version: app?.version ?? null,
  };
}

const shownApp = ({ id, name, version, created_at, updated_at }: AppRecord) => ({
  id,
  name,
  version,
  created_at,
  updated_at,
});
