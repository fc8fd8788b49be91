import type { Desk, TicketHappening } from "../api/desk";
import type { InvocationRecord, WebhookRecord } from "../api/records/account";
import { createCircuit, type Circuit } from "./circuit";
import { createUlid } from "./createUlid";
import { sendOnce, type Outcome, type Target } from "./sendOnce";
import { ticketEvents } from "./ticketEvents";

export type Deliveries = {
  /** Calls a webhook once and tells how it answered. */
  once(sending: {
    webhook: Target;
    body: string;
  }): Promise<{ status: number | null; body: string }>;
  /** Waits until everything that was told so far is delivered or given up. */
  settle(): Promise<void>;
  /** Stops telling; what waits for another attempt is given up. */
  close(): Promise<void>;
};

type Message = {
  readonly webhook: WebhookRecord;
  readonly eventType: string;
  readonly body: string;
};

/** What is kept per webhook; older invocations are forgotten. */
const MOST_INVOCATIONS = 200;

/** Tells webhooks of every saved update, with signatures and new attempts as Zendesk makes them. */
export function startDeliveries(desk: Desk): Deliveries {
  const running = new Set<Promise<void>>();
  const circuits = new Map<string, Circuit>();
  const closing = new AbortController();

  const circuitOf = (id: string) => {
    const circuit = circuits.get(id) ?? createCircuit();
    circuits.set(id, circuit);
    return circuit;
  };
  const tell = (message: Message) => {
    for (let copy = 0; copy < desk.settings.webhookCopies; copy += 1) {
      const work = deliver(desk, message, { circuit: circuitOf(message.webhook.id), closing });
      running.add(work);
      void work.finally(() => running.delete(work));
    }
  };
  const stop = desk.onTicketSaved((happening) => messagesFor(desk, happening).forEach(tell));
  const settle = async () => {
    while (running.size > 0) await Promise.allSettled(running);
  };

  return {
    once: async ({ webhook, body }) => {
      const outcome = await sendOnce(sendingOf(desk, { webhook, body, invocationId: "test" }));
      return { status: outcome.statusCode, body: outcome.response };
    },
    settle,
    close: async () => {
      stop();
      closing.abort();
      await settle();
    },
  };
}

function messagesFor(desk: Desk, happening: TicketHappening): readonly Message[] {
  const active = desk.store.webhooks.by("status", "active");
  const events = active.length === 0 ? [] : ticketEvents(desk, happening);
  const subscribed = events.flatMap(({ type, body }) =>
    active
      .filter(({ subscriptions }) => subscriptions.includes(type))
      .map((webhook) => ({ webhook, eventType: type, body: JSON.stringify(body) })),
  );
  const byRules = happening.audit.events.flatMap((event) => {
    const webhook = event.type === "External" ? desk.store.webhooks.get(event.resource) : undefined;
    if (event.type !== "External" || webhook?.status !== "active") return [];
    return [{ webhook, eventType: "conditional_ticket_events", body: event.body }];
  });
  return [...subscribed, ...byRules];
}

type Surroundings = { readonly circuit: Circuit; readonly closing: AbortController };

async function deliver(desk: Desk, message: Message, { circuit, closing }: Surroundings) {
  const invocationId = createUlid(desk.clock.now());
  const attempts: Outcome[] = [];
  const keep = (status: InvocationRecord["status"]) =>
    keepInvocation(desk, message, { invocationId, attempts, status });
  keep("pending");
  for (;;) {
    if (circuit.isOpen()) return keep("circuit_broken");
    const { webhook, body } = message;
    const outcome = await sendOnce(sendingOf(desk, { webhook, body, invocationId }));
    attempts.push(outcome);
    circuit.note(outcome.status === "success");
    if (outcome.status === "success") return keep("success");
    const wait = waitBeforeNext(desk, attempts);
    if (wait === null || closing.signal.aborted) return keep("failed");
    await pause(wait, closing.signal);
  }
}

/** Milliseconds until the next attempt; null when there is none. */
function waitBeforeNext(desk: Desk, attempts: readonly Outcome[]): number | null {
  const last = attempts.at(-1);
  if (last === undefined) return null;
  const made = attempts.length;
  const usual = desk.settings.webhookRetryMs(made);
  if (last.statusCode === 409) return made <= 3 ? usual : null;
  if (last.status === "timed_out") return made <= 5 ? usual : null;
  const isBusy = last.statusCode === 429 || last.statusCode === 503;
  const { retryAfterSeconds } = last;
  if (!isBusy || retryAfterSeconds === null || retryAfterSeconds >= 60 || made > 3) return null;
  return retryAfterSeconds * 1000;
}

const sendingOf = (
  desk: Desk,
  { webhook, body, invocationId }: { webhook: Target; body: string; invocationId: string },
) => ({
  webhook,
  body,
  invocationId,
  accountId: desk.account().account_id,
  // Receivers refuse what is old by their own clocks, which the desk's may be ahead of.
  signedAt: new Date().toISOString(),
  timeoutMs: desk.settings.webhookTimeoutMs,
});

type Kept = {
  readonly invocationId: string;
  readonly attempts: readonly Outcome[];
  readonly status: InvocationRecord["status"];
};

function keepInvocation(desk: Desk, message: Message, { invocationId, attempts, status }: Kept) {
  const { invocations } = desk.store;
  const stamp = desk.clock.stamp();
  const known = invocations.get(invocationId);
  invocations.put({
    id: invocationId,
    webhook_id: message.webhook.id,
    event_type: message.eventType,
    status,
    body: message.body,
    created_at: known?.created_at ?? stamp,
    latest_completed_at: status === "pending" ? null : stamp,
    attempts: attempts.map((attempt, index) => ({
      id: `${invocationId}-${String(index + 1)}`,
      status: attempt.status,
      status_code: attempt.statusCode,
      response: attempt.response,
      completed_at: stamp,
    })),
  });
  const all = invocations.by("webhook_id", message.webhook.id);
  for (const old of all.slice(0, Math.max(0, all.length - MOST_INVOCATIONS))) {
    if (old.status !== "pending") invocations.remove(old.id);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
