/** What the page shows; the address's hash says it, so that reloads and links keep it. */
export type Route =
  | { readonly page: "views"; readonly view: string }
  | { readonly page: "ticket"; readonly ticketId: number }
  | { readonly page: "app"; readonly installationId: number }
  | { readonly page: "mail" }
  | { readonly page: "practice" };

/** The view that opens first. */
export const HOME: Route = { page: "views", view: "unsolved" };

/** Reads a hash such as `#/tickets/12`; what is not understood is home. */
export function readRoute(hash: string): Route {
  const [page, detail = ""] = hash.replace(/^#\/?/, "").split("/");
  const id = /^\d+$/.test(detail) ? Number(detail) : null;
  if (page === "tickets" && id !== null) return { page: "ticket", ticketId: id };
  if (page === "apps" && id !== null) return { page: "app", installationId: id };
  if (page === "mail" || page === "practice") return { page };
  if (page === "views" && detail !== "") return { page: "views", view: detail };
  return HOME;
}

/** The hash of a route. */
export function hashOf(route: Route): string {
  switch (route.page) {
    case "views":
      return `#/views/${route.view}`;
    case "ticket":
      return `#/tickets/${route.ticketId}`;
    case "app":
      return `#/apps/${route.installationId}`;
    default:
      return `#/${route.page}`;
  }
}
