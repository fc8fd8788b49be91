import type { ZafClient, ZafHandler } from "../../../src/zendesk/zafClient";

/** A help desk's page in memory: values to read and set, events to send, calls to look at. */
export type FakeZaf = ZafClient & {
  readonly values: Record<string, unknown>;
  readonly invoked: unknown[][];
  readonly written: Record<string, unknown>[];
  readonly requested: Record<string, unknown>[];
  emit(event: string, payload?: unknown): void;
  /** Runs a hook as the framework does: the message that stops it, or null. */
  save(): Promise<string | null>;
};

export function fakeZaf(values: Record<string, unknown> = {}): FakeZaf {
  const handlers = new Map<string, Set<ZafHandler>>();
  const known: Record<string, unknown> = {
    "ticket.id": 42,
    "ticket.subject": "Coupon does not apply",
    "ticket.requester": { id: 7, name: "Amara Okafor" },
    currentUser: { id: 9, name: "Selaine Mendes", locale: "en-US", timeZone: "Europe/Berlin" },
    "comment.type": "publicReply",
    "comment.useRichText": false,
    "comment.text": "",
    ...values,
  };
  const of = (event: string) => {
    const found = handlers.get(event) ?? new Set<ZafHandler>();
    handlers.set(event, found);
    return found;
  };
  const fake: FakeZaf = {
    values: known,
    invoked: [],
    written: [],
    requested: [],
    get: (paths) => {
      const asked = typeof paths === "string" ? [paths] : paths;
      const found = asked.filter((path) => path in known).map((path) => [path, known[path]]);
      return Promise.resolve({ errors: {}, ...Object.fromEntries(found) });
    },
    set: (next) => {
      fake.written.push({ ...next });
      Object.assign(known, next);
      for (const path of Object.keys(next)) fake.emit(`${path}.changed`, next[path]);
      return Promise.resolve({});
    },
    invoke: (...call) => {
      fake.invoked.push(call);
      return Promise.resolve({});
    },
    request: (options) => {
      fake.requested.push({ ...options });
      return Promise.resolve({});
    },
    on: (event, handler) => void of(event).add(handler),
    off: (event, handler) => void of(event).delete(handler),
    emit: (event, payload) => of(event).forEach((handler) => void handler(payload)),
    save: async () => {
      try {
        for (const handler of of("ticket.save")) await handler();
        return null;
      } catch (stop) {
        return String(stop);
      }
    },
  };
  return fake;
}
