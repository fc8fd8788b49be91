import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { Policy } from "#domain/ownership/policy";
import type { Audit } from "#domain/tickets/audit";
import { readAudits } from "#domain/tickets/readAudits";

const FOLDER = fileURLToPath(new URL("../../../shared/data/handoffs", import.meta.url));

const Label = z.object({
  ticket_id: z.number(),
  source_id: z.string(),
  handoffs: z.number(),
  revisits: z.number(),
  bounces_aba: z.number(),
  reopens: z.number(),
});
export type Label = z.infer<typeof Label>;

/** A real incident log as audits, with what its own columns say about each ticket. */
export type IncidentLog = {
  readonly audits: readonly Audit[];
  readonly tickets: ReadonlyMap<number, readonly Audit[]>;
  readonly labels: readonly Label[];
  /** Teams of the second and third line are IT, all others face customers. */
  readonly policy: Policy;
};

/** Replays the public incident log; null when its data are not on this machine. */
export function readIncidentLog(): IncidentLog | null {
  const replay = join(FOLDER, "replay.mjs");
  if (!existsSync(replay)) return null;
  const folder = mkdtempSync(join(tmpdir(), "unticket-log-"));
  try {
    spawnSync(process.execPath, [replay, "volvo", folder], { stdio: "ignore" });
    const audits = linesOf(join(folder, "audits.ndjson")).flatMap(
      (line) => readAudits(line).audits,
    );
    const labels = linesOf(join(folder, "labels.ndjson")).map((line) => Label.parse(line));
    const tickets = groupByTicket(audits);
    return { audits, tickets, labels, policy: policyOf(tickets, labels) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const linesOf = (file: string): unknown[] =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

/** Audits by ticket, in the order given. */
export function groupByTicket(audits: readonly Audit[]): Map<number, Audit[]> {
  const tickets = new Map<number, Audit[]>();
  for (const audit of audits) {
    const known = tickets.get(audit.ticketId);
    if (known === undefined) tickets.set(audit.ticketId, [audit]);
    else known.push(audit);
  }
  return tickets;
}

/** The replay numbers its groups; walking the log beside it tells which number is which team. */
function policyOf(
  tickets: ReadonlyMap<number, readonly Audit[]>,
  labels: readonly Label[],
): Policy {
  const ticketOf = new Map(labels.map(({ source_id, ticket_id }) => [source_id, ticket_id]));
  const it = new Set<number>();
  const customer = new Set<number>();
  for (const [caseId, rows] of casesOf()) {
    const audits = [...(tickets.get(ticketOf.get(caseId) ?? 0) ?? [])].sort((a, b) => a.id - b.id);
    rows.forEach(({ team }, index) => {
      const set = audits[index]?.events.find(
        (event) => event.type === "field" && event.field === "group_id" && event.value !== null,
      );
      if (set?.type !== "field") return;
      (/2nd|3rd/.test(team) ? it : customer).add(Number(set.value));
    });
  }
  return Policy.parse({ it_groups: [...it], customer_groups: [...customer] });
}

type Row = { readonly at: number; readonly team: string };

/** The rows of each case in time order; the file has no quoted fields in these columns. */
function casesOf(): Map<string, Row[]> {
  const text = gunzipSync(readFileSync(join(FOLDER, "bpi2013_volvo_incidents.csv.gz"))).toString();
  const [header = "", ...lines] = text.trimEnd().split(/\r?\n/);
  const columns = header.split(",");
  const column = (fields: readonly string[], name: string) => fields[columns.indexOf(name)] ?? "";
  const cases = new Map<string, Row[]>();
  for (const line of lines) {
    const fields = line.split(",");
    const row = {
      at: new Date(column(fields, "timestamp")).getTime(),
      team: column(fields, "support_team"),
    };
    const id = column(fields, "case_id");
    cases.set(id, [...(cases.get(id) ?? []), row]);
  }
  for (const rows of cases.values()) rows.sort((a, b) => a.at - b.at);
  return cases;
}
