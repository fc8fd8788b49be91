import { createClock } from "./clock";
import type { Desk, DeskSettings, TicketHappening } from "./desk";
import type { Store } from "./store";

/** Room for everything a single installed app may ask; real figures depend on the plan. */
const usualSettings: DeskSettings = {
  limits: {
    perMinute: 2500,
    exportsPerMinute: 10,
    searchExportsPerMinute: 100,
    updatesPerTicket: 30,
  },
  exportDelaySeconds: 60,
  autoConsent: false,
  apiToken: "practice",
  webhookTimeoutMs: 10_000,
  webhookRetryMs: (attempt) => 1000 * 2 ** attempt,
  webhookCopies: 1,
};

/** Puts the parts of a desk together that all others use. */
export function openDesk(
  store: Store,
  {
    settings = {},
    realNow,
    origin,
  }: {
    settings?: Partial<DeskSettings> | undefined;
    realNow?: (() => number) | undefined;
    origin: () => string;
  },
): Desk {
  const listeners = new Set<(happening: TicketHappening) => void>();
  return {
    store,
    clock: createClock(store, realNow),
    settings: { ...usualSettings, ...settings },
    account: () => {
      const account = store.account.get(1);
      if (account === undefined) throw new Error("This desk has no account");
      return account;
    },
    ticketSaved: (happening) => listeners.forEach((listener) => listener(happening)),
    onTicketSaved: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    origin,
  };
}
