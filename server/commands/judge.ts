import { readFile } from "node:fs/promises";
import { z } from "zod";
import { judgeTicket } from "#domain/ownership/judgeTicket";
import { Policy } from "#domain/ownership/policy";
import { surveyTickets } from "#domain/ownership/surveyTickets";
import { withoutWords } from "#domain/ownership/withoutWords";
import type { Audit } from "#domain/tickets/audit";
import { readAudits } from "#domain/tickets/readAudits";
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
  const time = typeof at === "string" ? Date.parse(at) : Number.NaN;
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
