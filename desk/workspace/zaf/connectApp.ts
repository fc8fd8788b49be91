import { type AppApi, answerAsk } from "./answerAsk";
import { createHooks, type HookAnswer } from "./createHooks";
import { createSubscriptions } from "./createSubscriptions";
import { type AppMessage, readMessage } from "./readMessage";

/** What `client.context()` resolves to. */
export type AppContext = {
  readonly product: "support";
  readonly location: string;
  readonly instanceGuid: string;
  readonly account: { readonly subdomain: string };
  readonly ticketId?: number;
};

/** What `client.metadata()` resolves to; secure settings are never in it. */
export type AppMetadata = {
  readonly appId: number;
  readonly installationId: number | string;
  readonly name: string;
  readonly version: string;
  readonly settings: Readonly<Record<string, unknown>>;
};

/** What `client.request` resolves or rejects with: the arguments that jQuery would pass. */
export type RequestAnswer = { readonly ok: boolean; readonly responseArgs: readonly unknown[] };

type Connect = {
  guid: string;
  context: () => AppContext;
  metadata: AppMetadata;
  api: AppApi;
  request: (options: unknown) => Promise<RequestAnswer>;
  /** Sends to the page; the caller binds window and target origin. */
  post: (message: unknown) => void;
  onTrigger: (event: string, payload: unknown, instanceGuid: string) => void;
  onRegistered: () => void;
};

/** One app page as the host sees it. */
export type AppConnection = {
  /** Takes one message that came from the page's own window and origin. */
  receive(sent: unknown): void;
  /** Tells that the frame finished loading a page, which is how a reload is noticed. */
  pageLoaded(): void;
  /** Sends an event if the page listens to it on that instance; says whether it does. */
  emit(event: string, payload?: unknown, instanceGuid?: string): boolean;
  /** Asks all handlers of a hook and waits; allowed at once when there are none. */
  ask(event: string, timeoutMs: number): Promise<HookAnswer>;
};

/**
 * Speaks the Zendesk Apps Framework's protocol with one app page, version 2 of the SDK.
 *
 * `zaf.app.registered` goes out once per page load: the SDK keeps what it queued before as
 * handlers of that event, so a second one would replay every early message. A handshake after
 * the first therefore waits for the frame's next load event; a mere second `init` gets none.
 */
export function connectApp(options: Connect): AppConnection {
  const { guid, post } = options;
  const subscriptions = createSubscriptions();
  const hooks = createHooks((event) => post({ key: `zaf.${event}`, needsReply: true }));
  let page: "none" | "loaded" | "registered" | "registered and loaded" | "comes again" = "none";

  const emit: AppConnection["emit"] = (event, payload, instanceGuid = guid) => {
    if (!subscriptions.has(instanceGuid, event)) return false;
    const whose = instanceGuid === guid ? {} : { instanceGuid };
    post({ key: `zaf.${event}`, message: payload, ...whose });
    return true;
  };

  const register = () => {
    subscriptions.clear();
    hooks.drop();
    const message = { context: options.context(), metadata: options.metadata };
    post({ key: "zaf.app.registered", message });
    options.onRegistered();
  };

  const shakeHands = () => {
    if (page === "registered and loaded") page = "comes again";
    if (page !== "none" && page !== "loaded") return;
    page = page === "loaded" ? "registered and loaded" : "registered";
    register();
  };

  const pageLoaded = () => {
    if (page === "registered") page = "registered and loaded";
    else if (page === "comes again") {
      page = "registered and loaded";
      register();
    } else {
      page = "loaded";
      subscriptions.clear();
      hooks.drop();
    }
  };

  const fetchFor = async (key: string, what: unknown) => {
    const { ok, responseArgs } = await options.request(what);
    emit(`${key}.${ok ? "done" : "fail"}`, { responseArgs });
    // Older SDKs never unsubscribe from a request that is over.
    subscriptions.remove(guid, `${key}.done`);
    subscriptions.remove(guid, `${key}.fail`);
  };

  const answer = async ({ id, request, params }: Extract<AppMessage, { kind: "ask" }>) => {
    post({ id, ...(await answerAsk(options.api, request, params)) });
  };

  const take = (message: AppMessage) => {
    switch (message.kind) {
      case "handshake":
        return shakeHands();
      case "on":
        return subscriptions.add(message.instanceGuid, message.event);
      case "off":
        if (message.count > 0) return;
        return subscriptions.remove(message.instanceGuid, message.event);
      case "trigger":
        return options.onTrigger(message.event, message.payload, message.instanceGuid);
      case "reply":
        return hooks.settle(message.event, message.blocked);
      case "fetch":
        return void fetchFor(message.key, message.options);
      case "ask":
        return void answer(message);
    }
  };

  return {
    receive(sent) {
      const message = readMessage(sent, guid);
      if (message !== null) take(message);
    },
    pageLoaded,
    emit,
    ask: (event, timeoutMs) =>
      subscriptions.has(guid, event)
        ? hooks.ask(event, timeoutMs)
        : Promise.resolve({ outcome: "allowed" }),
  };
}
