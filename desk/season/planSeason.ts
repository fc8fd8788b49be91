import { afterHours, drawArrivals } from "./calendar";
import { type Customer, drawCustomers, NAMED_CUSTOMERS } from "./cast";
import { type Draft, open } from "./flow";
import * as flows from "./flows";
import type { Issue } from "./issue";
import { issues } from "./issues/index";
import { createRandom, type Random } from "./random";
import type { Step } from "./step";
import { stories } from "./stories/index";

const DAYS = 90;
const TICKETS = 4000;
const CUSTOMERS = 1800;
/** The glowing survey: few answer it, and those who do are pleased. */
const ANSWERS_SURVEY = 0.055;
const PLEASED = 0.96;
/** Customers who write a second time about the same, before anybody answered. */
const WRITES_TWICE = 0.012;
const WITH_COPY = 0.02;

/** Everything that happens in a season, in order. */
export type SeasonPlan = {
  readonly startsAt: Date;
  readonly customers: readonly Customer[];
  readonly ticketCount: number;
  readonly steps: readonly Step[];
};

/**
 * Plans 90 days of one company's desk.
 *
 * @param seed - Equal seeds and ends give equal seasons.
 * @param endsAt - The last moment; nothing happens after it, so what is young then is unfinished.
 * @param tickets - How many tickets, about.
 */
export function planSeason(seed: number, endsAt: Date, tickets = TICKETS): SeasonPlan {
  const random = createRandom(seed);
  const startsAt = afterHours(endsAt, -24 * DAYS);
  const customers = drawCustomers(random, CUSTOMERS);
  let count = 0;
  const nextTicket = (): number => count++;

  const drafts = stories.flatMap((story) => story.tell({ random, customers, endsAt, nextTicket }));
  const arrivals = drawArrivals(random, Math.max(0, tickets - count), startsAt, endsAt);
  for (const at of arrivals) drafts.push(...ordinary(random, customers, at, nextTicket));

  const steps = drafts
    .flatMap((draft) => [...draft.steps, ...survey(random, draft)])
    .filter(({ at }) => at < endsAt);
  const created = new Set(
    steps.filter(({ create }) => create !== undefined).map(({ ticket }) => ticket),
  );
  return {
    startsAt,
    customers,
    ticketCount: count,
    steps: steps
      .filter(({ ticket }) => created.has(ticket))
      .sort((a, b) => a.at.getTime() - b.at.getTime() || a.ticket - b.ticket),
  };
}

function ordinary(
  random: Random,
  customers: readonly Customer[],
  at: Date,
  nextTicket: () => number,
): Draft[] {
  const issue = random.weighted(issues, ({ weight }) => weight);
  const requester = random.between(NAMED_CUSTOMERS.length, customers.length - 1);
  const customerName = customers[requester]?.name ?? "";
  const begin = (moment: Date): Draft =>
    open({ random, ticket: nextTicket(), issue, requester, customerName, at: moment });
  const draft = begin(at);
  if (random.chance(WITH_COPY)) {
    draft.steps.push({
      at: afterHours(at, 0.01),
      ticket: draft.ticket,
      by: { requester: true },
      set: { cc: random.between(0, customers.length - 1) },
    });
  }
  chooseFlow(random, issue)(draft, at);
  if (!random.chance(WRITES_TWICE)) return [draft];
  const second = begin(afterHours(at, 0.2 + random.next() * 3));
  second.steps.push({
    at: afterHours(at, 4),
    ticket: second.ticket,
    by: { staff: second.agent },
    mergeInto: draft.ticket,
  });
  return [draft, second];
}

function chooseFlow(random: Random, issue: Issue): flows.Flow {
  if (issue.answers.length === 0) return flows.ignored;
  const withEngineers = issue.engineers === undefined ? 0 : 1;
  return random.weighted(
    [
      { flow: flows.quick, weight: 46 },
      { flow: flows.question, weight: 20 },
      { flow: flows.evening, weight: 16 },
      { flow: flows.comesBack, weight: 4 },
      { flow: flows.neglected, weight: 2 },
      { flow: flows.handedOverWell, weight: 16 * withEngineers },
      { flow: flows.handedOverBadly, weight: 14 * withEngineers },
      { flow: flows.pingPong, weight: 4 * withEngineers },
    ],
    ({ weight }) => weight,
  ).flow;
}

function survey(random: Random, draft: Draft): Step[] {
  const solved = draft.steps.findLast(({ set }) => set?.status === "solved");
  if (solved === undefined || !random.chance(ANSWERS_SURVEY)) return [];
  const score = random.chance(PLEASED) ? "good" : "bad";
  return [
    {
      at: afterHours(solved.at, 25 + random.next() * 40),
      ticket: draft.ticket,
      by: { requester: true },
      rating: {
        score,
        ...(random.chance(0.4) && {
          comment: score === "good" ? "Friendly and quick." : "Nobody told me anything.",
        }),
      },
    },
  ];
}
