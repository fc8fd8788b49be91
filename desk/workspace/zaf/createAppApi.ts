import type { TicketModel } from "../tickets/createTicketModel";
import type { AppApi } from "./answerAsk";
import { ApiError, noSuchApi } from "./apiError";
import { invokeOnTicket } from "./invokeOnTicket";
import { ticketRoots } from "./objects/ticketObject";
import { isFields } from "./readMessage";
import { readPath, type Roots } from "./readPath";
import { setTicketPath } from "./setTicketPath";

/** What the workspace does for an app page. */
export type PageActions = {
  notify(message: string, kind: NoticeKind, stay: number | "sticky"): void;
  routeTo(location: string, params: readonly unknown[]): void;
  resize(size: { width?: string; height?: string }): void;
  createInstance(wanted: NewInstance): { instanceGuid: string; url: string };
  destroy(): void;
  popover(action: "show" | "hide" | "toggle"): void;
};

/** How a notice looks. */
export type NoticeKind = "notice" | "alert" | "error";

/** A page that an app wants beside its own, such as a modal. */
export type NewInstance = {
  location: string;
  url: string;
  size: { width?: string; height?: string };
};

type Surroundings = {
  /** `currentUser`, `currentAccount`, `instances`, `colorScheme` and the like. */
  roots: Roots;
  brand: { id: number; name: string };
  actions: PageActions;
  /** `requirement:<identifier>` and `assetURL:<file>`; undefined when there is no such thing. */
  named: (kind: "requirement" | "assetURL", name: string) => unknown;
  /** The ticket beside the page; null outside ticket locations. */
  ticket: TicketModel | null;
};

const DEFAULT_NOTICE_MS = 5000;
const SHORTEST_NOTICE_MS = 1000;

/** Everything that an app page can read, write and do. */
export function createAppApi({ roots, brand, actions, named, ticket }: Surroundings): AppApi {
  return {
    get(path) {
      const [, kind, name] = /^(requirement|assetURL):(.+)$/.exec(path) ?? [];
      if (name !== undefined && (kind === "requirement" || kind === "assetURL")) {
        return named(kind, name) ?? refuse();
      }
      const below = ticket === null ? {} : ticketRoots(ticket.read(), { brand });
      return readPath({ ...roots, ...below }, path);
    },
    set(path, value) {
      if (ticket === null) throw noSuchApi();
      const changed = setTicketPath(ticket.read(), path, value);
      ticket.change(() => changed);
      return value;
    },
    invoke(name, args) {
      const common = commonActions(actions);
      const action = Object.hasOwn(common, name) ? common[name] : undefined;
      if (action !== undefined) return action(args);
      if (ticket === null) throw noSuchApi();
      return invokeOnTicket(ticket, name, args);
    },
  };
}

const refuse = (): never => {
  throw noSuchApi();
};

type Action = (args: readonly unknown[]) => unknown;

const commonActions = (actions: PageActions): Readonly<Record<string, Action>> => ({
  notify([message, kind, options]) {
    if (typeof message !== "string") throw new ApiError("expects a message");
    actions.notify(message, kindOf(kind), stayOf(options));
  },
  routeTo([location, ...params]) {
    if (typeof location !== "string") throw new ApiError("expects a location");
    actions.routeTo(location, params);
  },
  resize: ([size]) => actions.resize(sizeIn(size)),
  "instances.create": ([wanted]) => [actions.createInstance(newInstance(wanted))],
  destroy: () => actions.destroy(),
  "app.close": () => actions.destroy(),
  popover: ([what]) => actions.popover(what === "show" || what === "hide" ? what : "toggle"),
  hide: () => actions.popover("hide"),
  show: () => actions.popover("show"),
  preloadPane: () => undefined,
});

const kindOf = (kind: unknown): NoticeKind =>
  kind === "alert" || kind === "error" ? kind : "notice";

function stayOf(options: unknown): number | "sticky" {
  if (isFields(options) && options["sticky"] === true) return "sticky";
  return typeof options === "number" && Number.isFinite(options)
    ? Math.max(options, SHORTEST_NOTICE_MS)
    : DEFAULT_NOTICE_MS;
}

function newInstance(wanted: unknown): NewInstance {
  if (!isFields(wanted) || typeof wanted["url"] !== "string") {
    throw new ApiError("expects {location, url}");
  }
  if (wanted["location"] !== "modal") throw new ApiError("can create modals only");
  return { location: "modal", url: wanted["url"], size: sizeIn(wanted["size"]) };
}

/** CSS lengths in px, % and viewport units; anything else must not reach a style attribute. */
const LENGTH = /^\d+(\.\d+)?(px|%|vh|vw)$/;

function sizeIn(size: unknown): { width?: string; height?: string } {
  if (!isFields(size)) return {};
  const width = lengthOf(size["width"]);
  const height = lengthOf(size["height"]);
  return { ...(width === null ? {} : { width }), ...(height === null ? {} : { height }) };
}

function lengthOf(value: unknown): string | null {
  if (typeof value === "number" && Number.isFinite(value) && value >= 0) return `${value}px`;
  return typeof value === "string" && LENGTH.test(value) ? value : null;
}
