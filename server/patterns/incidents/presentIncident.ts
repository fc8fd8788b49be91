import type { Incident } from "#contract/incidents";
import type { AccountTransaction } from "../../db/inAccount";
import type { Caller } from "../../http/caller";
import { listNames } from "../../tickets/listNames";
import { listRuns } from "../bulk/listRuns";
import type { PatternRow } from "../toPattern";
import type { IncidentRow } from "./findIncident";
import { listAffected } from "./listAffected";

const MOST_SHOWN = 500;

/** An incident as the app shows it, as far as the caller may see its tickets. */
export async function presentIncident(
  tx: AccountTransaction,
  caller: Caller,
  { row, incident, now }: { row: PatternRow; incident: IncidentRow; now: Date },
): Promise<Incident> {
  const scope = {
    patternId: row.pattern_id,
    since: incident.since,
    problemId: incident.problem_id,
    now,
  };
  const people = await listAffected(tx, caller, scope);
  const names = await listNames(tx, [incident.opened_by, incident.sentence_by]);
  const told = people.filter(({ toldAt }) => toldAt !== null).length;
  const organizations = new Set(people.flatMap(({ organizationId }) => organizationId ?? []));
  return {
    patternId: String(row.pattern_id),
    label: row.given_label ?? row.label,
    since: incident.since.toISOString(),
    openedAt: incident.opened_at.toISOString(),
    openedBy: names.get(incident.opened_by) ?? "",
    closedAt: incident.closed_at?.toISOString() ?? null,
    sentence: sentenceOf(incident, names),
    problem: await findProblem(tx, incident.problem_id),
    customers: people.length,
    organizations: organizations.size,
    tickets: people.reduce((sum, person) => sum + person.tickets, 0),
    told,
    untold: people.length - told,
    linked: people.filter(({ isLinked }) => isLinked).length,
    longestSilenceHours: Math.max(0, ...people.map(({ silentHours }) => silentHours)),
    promisesDue: people.filter((one) => one.promisedAt !== null && !one.isPromiseBroken).length,
    promisesBroken: people.filter(({ isPromiseBroken }) => isPromiseBroken).length,
    people: people.slice(0, MOST_SHOWN),
    runs: await listRuns(tx, row.pattern_id),
  };
}

function sentenceOf(incident: IncidentRow, names: ReadonlyMap<number, string>) {
  const { sentence, sentence_by, sentence_at } = incident;
  if (sentence === null || sentence_at === null) return null;
  return { text: sentence, by: names.get(sentence_by ?? 0) ?? "", at: sentence_at.toISOString() };
}

async function findProblem(
  tx: AccountTransaction,
  problemId: number | null,
): Promise<Incident["problem"]> {
  if (problemId === null) return null;
  const ticket = await tx
    .selectFrom("tickets")
    .select(["subject", "status"])
    .where("ticket_id", "=", problemId)
    .executeTakeFirst();
  return {
    ticketId: String(problemId),
    subject: ticket?.subject ?? "",
    status: ticket?.status ?? "open",
  };
}
