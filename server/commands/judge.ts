import { readFile } from "node:fs/promises";
import { z } from "zod";
import { judgeTicket } from "#domain/ownership/judgeTicket";
import { Policy } from "#domain/ownership/policy";
import { surveyTickets } from "#domain/ownership/surveyTickets";
import { withoutWords } from "#domain/ownership/withoutWords";
import type { Audit } from "#domain/tickets/audit";
import { eventNames } from "#domain/tickets/eventNames";
import { readAudits } from "#domain/tickets/readAudits";
import { readInstant } from "#domain/tickets/readInstant";
import { type Command, type CommandOutput, type InputLine, UsageError } from "./command";

/** Reviews hand-overs in exported audits: who was the customer's person, what were they told. */
export const judge: Command = {
  name: "judge",
  summary: "ticket audits in any order to owner, promises and flags per ticket",
  options: {
    policy: { takesValue: true, summary: "JSON file with groups, people, calendar and thresholds" },
    at: { takesValue: true, summary: "ISO time to judge at; the newest audit's time if absent" },
    history: { takesValue: false, summary: "all flags ever raised, not only those that hold" },
  },
  async run(lines, options, output) {
    const stated = await readPolicy(options["policy"]);
    const asked = readTime(options["at"]);
    const { tickets, newest } = await readTickets(lines, output);
    for (const oddity of oddities(tickets)) output.progress(oddity);
    const now = asked ?? newest;
    const { policy, left } = withoutWords(tickets, stated);
    if (left.length > 0) {
      output.progress(`no audit holds a single comment: ${left.join(", ")} cannot be judged`);
    }
    const surroundings = surveyTickets(tickets, policy, now);
    const history = options["history"] === true;
    for (const ticketId of [...tickets.keys()].sort((a, b) => a - b)) {
      const audits = tickets.get(ticketId) ?? [];
      if (!audits.some(({ at }) => at <= now)) continue;
      await output.write(judgeTicket(audits, policy, { at: now, history, surroundings }));
    }
  },
};

async function readPolicy(file: string | true | undefined): Promise<Policy> {
  if (typeof file !== "string") throw new UsageError("--policy FILE is needed");
  const text = await readFile(file, "utf8");
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : "?"}`);
  }
  const policy = Policy.safeParse(value);
  if (policy.success) return policy.data;
  throw new UsageError(`${file} is not a policy:\n${z.prettifyError(policy.error)}`);
}

function readTime(at: string | true | undefined): number | null {
  if (at === undefined) return null;
  const time = readInstant(at);
  if (Number.isNaN(time))
    throw new UsageError("--at needs an ISO time such as 2026-03-02T10:00:00Z");
  return time;
}

async function readTickets(
  lines: AsyncIterable<InputLine>,
  output: CommandOutput,
): Promise<{ tickets: Map<number, Audit[]>; newest: number }> {
  const tickets = new Map<number, Audit[]>();
  let newest = 0;
  for await (const { number, value } of lines) {
    const { audits, problems } = readAudits(value);
    for (const problem of problems) output.reject(number, problem);
    for (const audit of audits) {
      newest = Math.max(newest, audit.at);
      const known = tickets.get(audit.ticketId);
      if (known === undefined) tickets.set(audit.ticketId, [audit]);
      else known.push(audit);
    }
  }
  return { tickets, newest };
}

const known = new Set(eventNames);

/** What was kept and changes no verdict: audits given twice, and events of kinds we don't know. */
function oddities(tickets: ReadonlyMap<number, readonly Audit[]>): string[] {
  let doubled = 0;
  const unknown = new Map<string, number>();
  for (const audits of tickets.values()) {
    const once = new Map(audits.map((audit) => [audit.id, audit]));
    doubled += audits.length - once.size;
    for (const { events } of once.values()) {
      for (const event of events) {
        if (event.type !== "other" || known.has(event.name)) continue;
        unknown.set(event.name, (unknown.get(event.name) ?? 0) + 1);
      }
    }
  }
  const kinds = [...unknown].map(([name, count]) => `${name === "" ? "(no type)" : name} ${count}`);
  return [
    ...(doubled > 0 ? [`audits that came more than once and count once: ${doubled}`] : []),
    ...(kinds.length > 0 ? [`events of unknown kinds change nothing: ${kinds.join(", ")}`] : []),
  ];
}
