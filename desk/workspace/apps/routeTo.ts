import { HOME, hashOf } from "../shell/route";
import type { Workspace } from "../shell/workspace";
import { ApiError } from "../zaf/apiError";

/** Shows what an app asks for: a ticket, an app's full page, or the views. */
export function routeTo(
  { apps, host }: Workspace,
  place: string,
  params: readonly unknown[],
): void {
  const [first] = params;
  if (place === "ticket") {
    const ticketId = Number(first);
    if (!Number.isSafeInteger(ticketId) || ticketId <= 0) throw new ApiError("expects a ticket id");
    location.hash = hashOf({ page: "ticket", ticketId });
    return;
  }
  if (place === "nav_bar") {
    const app =
      apps.find(({ name }) => typeof first === "string" && sameName(name, first)) ??
      apps.find(({ locations }) => "nav_bar" in locations);
    if (app === undefined) throw new ApiError("knows no such app");
    location.hash = hashOf({ page: "app", installationId: app.installationId });
    host.broadcast(
      (page) => page.metadata.appId === app.appId && page.context.location === "nav_bar",
      "app.route.changed",
      { appPath: params.slice(1).map(String).join("/") },
    );
    return;
  }
  if (place === "views" || place === "dashboard" || place === "search") {
    location.hash = hashOf(HOME);
    return;
  }
  throw new ApiError(`has no route to ${place}`);
}

const sameName = (name: string, wanted: string): boolean =>
  name.toLowerCase() === wanted.toLowerCase();
