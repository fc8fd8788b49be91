import { writeFile } from "node:fs/promises";
import { z } from "zod";
import { describeIssues, type GroupedTicket } from "#domain/patterns/describeIssues";
import { openEncoder } from "../patterns/encoder/openEncoder";
import { groupAtOnce } from "../patterns/groupAtOnce";
import { groupInOrder } from "../patterns/groupInOrder";
import { makeFastIndex } from "../patterns/makeFastIndex";
import type { Command, CommandOutput, InputLine } from "./command";

const TicketLine = z.object({
  id: z.union([z.string(), z.number()]),
  subject: z.string().nullish(),
  description: z.string(),
  created_at: z.string().nullish(),
  requester_id: z.union([z.string(), z.number()]).nullish(),
  organization_id: z.union([z.string(), z.number()]).nullish(),
});
type TicketLine = z.infer<typeof TicketLine>;

/** Finds recurring issues among tickets. */
export const group: Command = {
  name: "group",
  summary: "finds recurring issues among tickets in the order they arrived",
  options: {
    online: { takesValue: false, summary: "answer each ticket before reading the next" },
    patterns: { takesValue: true, summary: "also write one line per issue to this file" },
  },
  async run(lines, options, output) {
    const embedder = await openEncoder();
    const parts = { embedder, makeIndex: makeFastIndex };
    const run = options["online"] === true ? groupInOrder : groupAtOnce;
    const grouped: GroupedTicket[] = [];
    for await (const { ticket, issue, theme, confidence } of run(
      readTickets(lines, output),
      parts,
    )) {
      await output.write({ id: ticket.id, issue, theme, confidence: round(confidence) });
      if (options["patterns"] !== undefined) grouped.push(forDescription(ticket, issue));
    }
    await embedder.close();
    if (typeof options["patterns"] === "string") {
      const issues = describeIssues(grouped).map((issue) => `${JSON.stringify(issue)}\n`);
      await writeFile(options["patterns"], issues.join(""), "utf8");
      output.progress(`${issues.length} issues written to ${options["patterns"]}`);
    }
  },
};

async function* readTickets(lines: AsyncIterable<InputLine>, output: CommandOutput) {
  for await (const { number, value } of lines) {
    const read = TicketLine.safeParse(value);
    if (read.success) yield withText(read.data);
    else output.reject(number, z.prettifyError(read.error).replaceAll("\n", " "));
  }
}

const withText = (ticket: TicketLine) => ({ ...ticket, subject: ticket.subject ?? undefined });

const forDescription = (
  { id, subject, description, created_at: createdAt }: ReturnType<typeof withText>,
  issue: string | null,
): GroupedTicket => ({ id, issue, subject, description, createdAt: createdAt ?? null });

const round = (share: number): number => Math.round(share * 1000) / 1000;
