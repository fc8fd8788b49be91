import { Button } from "@zendeskgarden/react-buttons";
import type { TicketOwnership } from "#contract/ownership";
import { useTranslate } from "../i18n/useTranslate";
import { StateLine } from "../ui/StateLine";
import { useNow } from "../ui/useNow";
import { useSayMoment } from "../ui/useSayMoment";
import { customerOf } from "./customerOf";
import type { Wanted } from "./writers";
import { stepFor } from "./stepFor";

/** Enough time to write it and to ask somebody first. */
const SOON_MS = 60 * 60 * 1000;

type DueNoteProps = { ownership: TicketOwnership; onTellCustomer: (wanted: Wanted) => void };

/** A promise that falls due within the hour: the update is one click away, with news or without. */
export function DueNote({ ownership, onTellCustomer }: DueNoteProps) {
  const t = useTranslate();
  const say = useSayMoment();
  const now = useNow();
  const { nextPromiseAt, flags } = ownership;
  const isOffered = flags.some((flag) => stepFor(flag) === "tell-customer");
  if (nextPromiseAt === null || isOffered || Date.parse(nextPromiseAt) - now > SOON_MS) return null;
  const customer = customerOf(ownership);
  return (
    <StateLine mood="watch" icon="clock">
      <p>{t("ownership.due.text", { customer, at: say(nextPromiseAt) })}</p>
      <Button size="small" onClick={() => onTellCustomer({ kind: "no-news" })}>
        {t("ownership.due.write")}
      </Button>
    </StateLine>
  );
}
