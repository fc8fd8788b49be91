import { judgeTicket } from "#domain/ownership/judgeTicket";
import type { Judgement } from "#domain/ownership/judgement";
import type { Policy } from "#domain/ownership/policy";
import { surveyTickets } from "#domain/ownership/surveyTickets";
import { withoutWords } from "#domain/ownership/withoutWords";
import type { Audit } from "#domain/tickets/audit";
import { measureReview } from "../bench/measureReview";
import type { EvalRow } from "../evalRow";
import { groupByTicket, type IncidentLog, type Label, readIncidentLog } from "./incidentLog";
import { measurePromises } from "./measurePromises";
import { measureSpeed } from "./measureSpeed";

/** Enough for a busy desk's quarter. */
const TICKETS = 20_000;

/**
 * O1, O2, O5, O6 and O8 on a real incident log, and O7 with the whole service on an invented
 * account, unless `--quick` leaves that out; O3 and O4 are tests of their own.
 */
export async function evaluate(): Promise<EvalRow[]> {
  const rows = measure();
  return process.argv.includes("--quick")
    ? rows
    : [...rows, ...serviceRows(await measureReview(TICKETS))];
}

function serviceRows(figures: Awaited<ReturnType<typeof measureReview>>): EvalRow[] {
  const { tickets, audits, storeSeconds, reviewSeconds, peakMegabytes } = figures;
  const { eventMs, dueMs, simulation, flags } = figures;
  return [
    {
      goal: "O5",
      what: `${tickets.toLocaleString("en")} tickets with ${audits.toLocaleString("en")} audits into the database and reviewed, with everything running`,
      figure: `${storeSeconds} s stored, ${reviewSeconds} s reviewed`,
      aim: "≤ 30 s",
      beside: `${flags.toLocaleString("en")} flags; at most ${peakMegabytes} MB`,
    },
    {
      goal: "O7",
      what: "a stored change until its flag stands",
      figure: `p50 ${eventMs.p50} ms, p95 ${eventMs.p95} ms`,
      aim: "p95 ≤ 2 s",
      beside: `a due time that passed: p50 ${dueMs.p50} ms, p95 ${dueMs.p95} ms (≤ 30 s)`,
    },
    {
      goal: "G5",
      what: "limits tried on 90 days, for 100,000 audits",
      figure: `${simulation.secondsPer100k} s`,
      aim: "≤ 10 s",
      beside: `${simulation.steps} steps, the longest ${simulation.longestStepMs} ms`,
    },
  ];
}

function measure(): EvalRow[] {
  const log = readIncidentLog();
  if (log === null) {
    console.error("the incident log is not on this machine; nothing is measured");
    return [];
  }
  const { policy } = withoutWords(log.tickets, log.policy);
  const judged = judge(log.tickets, policy);
  return [
    counts(log, judged),
    same(log, policy, judged),
    ...measureSpeed(log.tickets, policy),
    ...measurePromises(),
    ...red(log, judged),
    explained(judged),
  ];
}

function judge(tickets: ReadonlyMap<number, readonly Audit[]>, policy: Policy): Judgement[] {
  const at = Math.max(
    ...[...tickets.values()].map((audits) => Math.max(...audits.map((one) => one.at))),
  );
  const surroundings = surveyTickets(tickets, policy, at);
  return [...tickets.keys()]
    .sort((a, b) => a - b)
    .map((ticketId) =>
      judgeTicket(tickets.get(ticketId) ?? [], policy, { at, history: true, surroundings }),
    );
}

function counts({ labels }: IncidentLog, judged: readonly Judgement[]): EvalRow {
  const byTicket = new Map(judged.map((one) => [one.ticket_id, one]));
  const right = labels.filter((label) => {
    const found = byTicket.get(label.ticket_id);
    return (
      found?.handoffs === label.handoffs &&
      found.returns === label.revisits &&
      found.bounces === label.bounces_aba &&
      found.reopens === label.reopens
    );
  });
  return {
    goal: "O1",
    what: "tickets whose hand-overs, returns, bounces and reopens equal the log's own columns",
    figure: `${percent(right.length / labels.length)} of ${labels.length}`,
    aim: "100 %",
  };
}

/** The same audits shuffled, a tenth of them twice, and taken in growing batches. */
function same(log: IncidentLog, policy: Policy, judged: readonly Judgement[]): EvalRow {
  const expected = JSON.stringify(judged);
  const shuffled = shuffle(log.audits);
  const doubled = shuffle([...log.audits, ...shuffled.slice(0, Math.floor(shuffled.length / 10))]);
  const batched: Audit[] = [];
  for (let from = 0, size = 1; from < doubled.length; from += size, size = (size * 7) % 1000 || 1) {
    batched.unshift(...doubled.slice(from, from + size));
  }
  const equal = [shuffled, doubled, batched].filter(
    (audits) => JSON.stringify(judge(groupByTicket(audits), policy)) === expected,
  );
  return {
    goal: "O2",
    what: "same bytes after shuffling, doubling 10 %, batches of 1 to 1,000",
    figure: `${equal.length} of 3`,
    aim: "3 of 3",
  };
}

function red({ labels, tickets }: IncidentLog, judged: readonly Judgement[]): EvalRow[] {
  const labelOf = new Map(labels.map((label) => [label.ticket_id, label]));
  const lengthOf = (ticketId: number) => {
    const times = (tickets.get(ticketId) ?? []).map(({ at }) => at);
    return Math.max(...times) - Math.min(...times);
  };
  const lengths = judged.map(({ ticket_id }) => lengthOf(ticket_id)).sort((a, b) => a - b);
  const long = lengths[Math.floor(lengths.length * 0.75)] ?? 0;
  const cameBack = ({ revisits, reopens }: Label) => revisits > 0 || reopens > 0;
  const wentBadly = ({ ticket_id }: Judgement) => {
    const label = labelOf.get(ticket_id);
    return label !== undefined && (cameBack(label) || lengthOf(ticket_id) > long);
  };
  const flagged = judged.filter(({ flags }) => flags.some(({ level }) => level === "red"));
  const returned = flagged.filter(({ ticket_id }) => {
    const label = labelOf.get(ticket_id);
    return label !== undefined && cameBack(label);
  });
  return [
    {
      goal: "O6",
      what: "incidents with a red flag under the defaults (conditions on words left out: the log has none)",
      figure: percent(flagged.length / judged.length),
      aim: "15–22 %",
    },
    {
      goal: "O6",
      what: "of them returned, reopened, or among the longest quarter",
      figure: percent(flagged.filter(wentBadly).length / flagged.length),
      aim: "≥ 75 %",
      beside: `of all incidents ${percent(judged.filter(wentBadly).length / judged.length)}; returned or reopened only: ${percent(returned.length / flagged.length)}`,
    },
  ];
}

function explained(judged: readonly Judgement[]): EvalRow {
  const flags = judged.flatMap((one) => one.flags);
  const whole = flags.filter(
    ({ evidence, text, action }) => evidence.length > 0 && /\d/.test(text) && /clear/.test(action),
  );
  return {
    goal: "O8",
    what: "flags with evidence, times and threshold, and what clears them",
    figure: `${percent(whole.length / flags.length)} of ${flags.length.toLocaleString("en")}`,
    aim: "all",
  };
}

/** The same order every time: a small linear congruential generator. */
function shuffle(audits: readonly Audit[]): Audit[] {
  const shuffled = [...audits];
  let state = 20_260_302;
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    const [one, two] = [shuffled[at], shuffled[other]];
    if (one === undefined || two === undefined) continue;
    shuffled[at] = two;
    shuffled[other] = one;
  }
  return shuffled;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
