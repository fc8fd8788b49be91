import { afterHours, afterWorkingHours, isWorkingTime } from "./calendar";
import { someoneOf } from "./cast";
import { change, type Draft, note, say, write } from "./flow";
import {
  answerToQuestion,
  chaser,
  handOverByTheBook,
  handOverKindly,
  noNewsYet,
  reply,
  soon,
  stillBroken,
  stuckNote,
  thanks,
} from "./replies";

/** How a ticket goes on after it was opened, from the moment given. */
export type Flow = (draft: Draft, opened: Date) => void;

const AFTER_SOLVE_CLOSES_HOURS = 97;

/** One answer, and it is done. */
export const quick: Flow = (draft, opened) => {
  const { random } = draft;
  const at = afterWorkingHours(opened, 0.3 + random.next() * 5);
  solve(draft, take(draft, at));
};

/** A question back, an answer, and it is done. */
export const question: Flow = (draft, opened) => {
  const { random, issue, agent } = draft;
  if (issue.asks.length === 0) return quick(draft, opened);
  const asked = take(draft, afterWorkingHours(opened, 0.3 + random.next() * 4));
  const ask = draft.letter.fill(random.pick(issue.asks));
  say(draft, asked, agent, {
    body: reply(random, draft.customerName, agent, ask),
    status: "pending",
  });
  const answered = afterHours(asked, 1 + random.next() * 30);
  write(draft, answered, answerToQuestion(random), { status: "open" });
  solve(draft, afterWorkingHours(answered, 0.5 + random.next() * 4));
};

/** Dealt with by the people who are there at night and on weekends. */
export const evening: Flow = (draft, opened) => {
  if (isWorkingTime(opened)) return quick(draft, opened);
  const { random } = draft;
  const by = someoneOf(random, "evening");
  const at = afterHours(opened, 0.2 + random.next() * 2);
  change(draft, at, by, { group: "evening", assignee: by });
  const answered = afterHours(at, 0.2 + random.next());
  if (random.chance(0.3)) {
    say(draft, answered, by, {
      body: reply(random, draft.customerName, by, soon(random)),
      group: draft.group,
      assignee: null,
    });
    solve(draft, afterWorkingHours(answered, 2 + random.next() * 8));
  } else solve(draft, answered, by);
};

/** Over to the engineers, with a person who stays and keeps the promise. */
export const handedOverWell: Flow = (draft, opened) => {
  const { random, agent, customerName } = draft;
  const engineers = draft.issue.engineers ?? "network";
  const engineer = someoneOf(random, engineers);
  const taken = take(draft, afterWorkingHours(opened, 0.3 + random.next() * 3));
  const due = wholeHour(afterWorkingHours(taken, 6 + random.next() * 4));
  say(draft, taken, agent, {
    body: reply(random, customerName, agent, handOverKindly(random, due)),
    contact: agent,
    nextUpdateAt: due,
  });
  change(draft, afterHours(taken, 0.05), agent, { group: engineers, assignee: engineer });
  note(draft, afterWorkingHours(taken, 2), engineer, engineersNote(draft));
  let last = afterHours(due, -0.5);
  if (random.chance(0.4)) {
    const next = wholeHour(afterWorkingHours(due, 8));
    say(draft, last, agent, {
      body: reply(random, customerName, agent, noNewsYet(random, next)),
      nextUpdateAt: next,
    });
    last = afterHours(next, -0.5);
  }
  change(draft, afterHours(last, -0.2), engineer, { group: draft.group, assignee: agent });
  solve(draft, last);
};

/** Over to the engineers, and nobody talks to the customer any more. */
export const handedOverBadly: Flow = (draft, opened) => {
  const { random, agent, customerName } = draft;
  const engineers = draft.issue.engineers ?? "web";
  const engineer = someoneOf(random, engineers);
  const taken = take(draft, afterWorkingHours(opened, 1 + random.next() * 6));
  if (random.chance(0.5)) {
    say(draft, taken, agent, reply(random, customerName, agent, handOverByTheBook(random)));
  }
  change(draft, afterHours(taken, 0.02), agent, { group: engineers, assignee: null });
  let at = afterWorkingHours(taken, 4 + random.next() * 12);
  change(draft, at, engineer, { assignee: engineer });
  note(draft, afterHours(at, 0.4), engineer, engineersNote(draft));
  if (random.chance(0.6)) write(draft, afterHours(at, 20 + random.next() * 30), chaser(random));
  at = afterWorkingHours(at, 10 + random.next() * 20);
  note(draft, at, engineer, { body: stuckNote(random), status: "hold" });
  at = afterWorkingHours(at, 12 + random.next() * 30);
  if (random.chance(0.4)) change(draft, at, engineer, { status: "solved" });
  else solve(draft, at, someoneOf(random, draft.group, agent));
  if (random.chance(0.35)) reopen(draft, at);
};

/** To and fro between teams. */
export const pingPong: Flow = (draft, opened) => {
  const { random, agent } = draft;
  const taken = take(draft, afterWorkingHours(opened, 1 + random.next() * 4));
  let at = afterHours(taken, 0.3);
  for (const group of ["network", "web", "network", draft.group] as const) {
    change(draft, at, group === "network" ? agent : someoneOf(random, "network"), {
      group,
      assignee: null,
    });
    const by = someoneOf(random, group);
    note(draft, afterWorkingHours(at, 1 + random.next() * 4), by, stuckNote(random));
    at = afterWorkingHours(at, 5 + random.next() * 9);
  }
  write(draft, afterHours(at, 2), chaser(random));
  solve(draft, afterWorkingHours(at, 6 + random.next() * 10));
};

/** Solved too early: it comes back. */
export const comesBack: Flow = (draft, opened) => {
  quick(draft, opened);
  const solved = draft.steps.findLast(({ set }) => set?.status === "solved");
  if (solved !== undefined) reopen(draft, solved.at);
};

/** A queue without people: days pass, the customer asks again and again. */
export const neglected: Flow = (draft, opened) => {
  const { random } = draft;
  const waits = 60 + random.next() * 80;
  for (let at = 26 + random.next() * 12; at < waits; at += 24 + random.next() * 24) {
    write(draft, afterHours(opened, at), chaser(random));
  }
  const at = take(draft, afterWorkingHours(afterHours(opened, waits), random.next() * 4));
  solve(draft, at);
};

/** Nothing is to be done about it. */
export const ignored: Flow = (draft, opened) => {
  const at = afterWorkingHours(opened, 1 + draft.random.next() * 8);
  change(draft, at, draft.agent, { assignee: draft.agent, status: "solved" });
};

/** Ends it with the answer, and lets the timer close it. */
export function solve(draft: Draft, at: Date, by = draft.agent): void {
  const { random, letter } = draft;
  const body = reply(random, draft.customerName, by, letter.answer || "Thank you for writing.");
  say(draft, at, by, { body, status: "solved", assignee: by });
  if (random.chance(0.2)) write(draft, afterHours(at, 0.5 + random.next() * 10), thanks(random));
  draft.steps.push({
    at: afterHours(at, AFTER_SOLVE_CLOSES_HOURS),
    ticket: draft.ticket,
    by: { rule: "Close 4 days after solved", kind: "automation" },
    set: { status: "closed" },
  });
}

/** The problem is back before the timer closed the ticket. */
export function reopen(draft: Draft, solvedAt: Date): void {
  const { random } = draft;
  const closing = draft.steps.findIndex(({ set }) => set?.status === "closed");
  if (closing >= 0) draft.steps.splice(closing, 1);
  const back = afterHours(solvedAt, 14 + random.next() * 60);
  write(draft, back, stillBroken(random), { status: "open" });
  solve(draft, afterWorkingHours(back, 3 + random.next() * 10));
}

/** Takes a ticket from the queue; answers with the moment after. */
export function take(draft: Draft, at: Date): Date {
  change(draft, at, draft.agent, { assignee: draft.agent, status: "open" });
  return afterHours(at, 0.1 + draft.random.next() * 0.4);
}

const engineersNote = (draft: Draft): string =>
  draft.letter.fill(draft.random.pick(draft.issue.notes ?? ["Looking."]));

function wholeHour(at: Date): Date {
  const hour = new Date(at);
  hour.setUTCMinutes(0, 0, 0);
  return hour;
}
