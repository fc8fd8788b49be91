import type { AppApi } from "./answerAsk";
import {
  type AppConnection,
  type AppContext,
  type AppMetadata,
  connectApp,
  type RequestAnswer,
} from "./connectApp";
import type { HookAnswer } from "./createHooks";

/** The part of a browser window that the host listens on. */
export type Listening = Pick<Window, "addEventListener" | "removeEventListener">;

/** An app page to host. */
export type AppPage = {
  readonly guid: string;
  /** Origin that the page is loaded from; messages from elsewhere are ignored. */
  readonly origin: string;
  readonly context: AppContext;
  readonly metadata: AppMetadata;
  readonly api: AppApi;
  readonly request: (options: unknown) => Promise<RequestAnswer>;
  /** The frame's window; null while there is none. */
  readonly target: () => Pick<Window, "postMessage"> | null;
  /** The page has shaken hands; each time it was loaded. */
  readonly onRegistered?: () => void;
};

/** What an app may know of its own pages. */
type Instance = { instanceGuid: string; location: string; ticketId?: number };

/** What one app said to a hook. */
export type AppAnswer = { readonly page: AppPage; readonly answer: HookAnswer };

/** All app pages that are open in a workspace. */
export type AppHost = {
  /** Hosts a page; call the result's `pageLoaded` on the frame's load events. */
  open(page: AppPage): Pick<AppConnection, "pageLoaded">;
  /** Ends a page after telling it so. */
  close(guid: string): void;
  /** Sends an event on one instance to every page of its app that listens there. */
  emit(guid: string, event: string, payload?: unknown): void;
  /** Sends an event to the pages that `where` picks, each on its own instance. */
  broadcast(where: (page: AppPage) => boolean, event: string, payload?: unknown): void;
  /** Asks a hook of the pages that `where` picks; the answers come together. */
  ask(where: (page: AppPage) => boolean, event: string, timeoutMs: number): Promise<AppAnswer[]>;
  instances(appId: number): Record<string, Instance>;
  stop(): void;
};

type Hosted = { page: AppPage; connection: AppConnection };

/**
 * Hosts app pages in a window, as Zendesk's agent workspace does.
 *
 * @param window - Where the pages' messages arrive.
 */
export function createAppHost(window: Listening): AppHost {
  const hosted = new Map<string, Hosted>();
  const all = () => [...hosted.values()];

  const hear = ({ source, origin, data }: MessageEvent) => {
    if (source === null) return;
    const sender = all().find(({ page }) => page.target() === source && page.origin === origin);
    sender?.connection.receive(data);
  };
  window.addEventListener("message", hear);

  const emit: AppHost["emit"] = (guid, event, payload) => {
    const appId = hosted.get(guid)?.page.metadata.appId;
    for (const { page, connection } of all()) {
      if (appId === undefined || page.metadata.appId === appId) {
        connection.emit(event, payload, guid);
      }
    }
  };

  const connect = (page: AppPage): AppConnection =>
    connectApp({
      ...page,
      context: () => page.context,
      post: (message) => page.target()?.postMessage(message, page.origin),
      onTrigger: (event, payload, instanceGuid) => {
        const own = Object.keys(instances(page.metadata.appId));
        const meant =
          instanceGuid === page.guid ? own : own.filter((guid) => guid === instanceGuid);
        for (const guid of meant) emit(guid, event, payload);
      },
      // What the page queued, its subscriptions among it, arrives after its registration.
      onRegistered: () => {
        page.onRegistered?.();
        setTimeout(() => emit(page.guid, "app.activated", { firstLoad: true }), ACTIVATE_AFTER_MS);
      },
    });

  const instances: AppHost["instances"] = (appId) =>
    Object.fromEntries(
      all()
        .filter(({ page }) => page.metadata.appId === appId)
        .map(({ page: { guid, context } }) => [guid, instanceIn(guid, context)]),
    );

  return {
    open(page) {
      const connection = connect(page);
      hosted.set(page.guid, { page, connection });
      return connection;
    },
    close(guid) {
      emit(guid, "app.willDestroy");
      hosted.delete(guid);
    },
    emit,
    broadcast(where, event, payload) {
      for (const { page } of all().filter(({ page }) => where(page))) {
        emit(page.guid, event, payload);
      }
    },
    ask: (where, event, timeoutMs) =>
      Promise.all(
        all()
          .filter(({ page }) => where(page))
          .map(async ({ page, connection }) => ({
            page,
            answer: await connection.ask(event, timeoutMs),
          })),
      ),
    instances,
    stop: () => window.removeEventListener("message", hear),
  };
}

const ACTIVATE_AFTER_MS = 50;

const instanceIn = (instanceGuid: string, { location, ticketId }: AppContext): Instance => ({
  instanceGuid,
  location,
  ...(ticketId === undefined ? {} : { ticketId }),
});
