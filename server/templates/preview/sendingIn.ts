import { z } from "zod";
import type { StoredAudit } from "../../sync/listAudits";
import type { Sending, SeenSending } from "./sending";

const Via = z.object({
  source: z.object({ rel: z.string(), from: z.object({ id: z.union([z.number(), z.string()]) }) }),
});
const Mail = z.object({
  type: z.enum(["Notification", "NotificationWithCcs"]),
  subject: z.string().nullish(),
  body: z.string().nullish(),
  via: Via,
});
const MacroUse = z.object({
  type: z.literal("AgentMacroReference"),
  macro_id: z.union([z.number(), z.string()]),
});

type Found = { readonly index: number; readonly sent: SeenSending["sent"] };

/** The newest audit of a ticket in which a rule wrote, and its words; null when there is none. */
export function sendingIn(
  audits: readonly StoredAudit[],
  { ruleType, ruleId }: Sending,
): Found | null {
  for (let index = audits.length - 1; index >= 0; index -= 1) {
    for (const event of audits[index]?.events ?? []) {
      const sent = sentBy(event, ruleType, ruleId);
      if (sent !== undefined) return { index, sent };
    }
  }
  return null;
}

/** What a rule sent by an event; null when its words are not kept, undefined when it is another's. */
function sentBy(
  event: Readonly<Record<string, unknown>>,
  ruleType: string | null,
  ruleId: string | null,
): SeenSending["sent"] | undefined {
  const macro = MacroUse.safeParse(event);
  if (macro.success) {
    return ruleType === "macro" && String(macro.data.macro_id) === ruleId ? null : undefined;
  }
  const mail = Mail.safeParse(event);
  if (!mail.success) return undefined;
  const { rel, from } = mail.data.via.source;
  if (rel !== ruleType || String(from.id) !== ruleId) return undefined;
  const { subject, body } = mail.data;
  return body == null ? null : { subject: subject ?? null, body };
}
