import type { TicketCare } from "#contract/handovers";
import type { TicketOwnership } from "#contract/ownership";
import { useTranslate } from "../i18n/useTranslate";
import { Card } from "../ui/Card";
import { Quiet } from "../ui/Quiet";
import { sayAge } from "../ui/sayAge";
import { Stack } from "../ui/Stack";
import { useNow } from "../ui/useNow";
import { useSayMoment } from "../ui/useSayMoment";

type ImpactNoteProps = { care: TicketCare; ownership: TicketOwnership | null };

/** For people who work on the fault: whose day it spoils, since when, and what they were told. */
export function ImpactNote({ care: { waits }, ownership }: ImpactNoteProps) {
  const t = useTranslate();
  const say = useSayMoment();
  const now = useNow();
  const who =
    waits.organization === null
      ? waits.name
      : t("ownership.impact.of", { name: waits.name, organization: waits.organization });
  const age = sayAge(now - Date.parse(waits.since), t);
  return (
    <Card title={t("ownership.impact.title")}>
      <Stack $gap={8}>
        <p>{t("ownership.impact.waits", { who, age, since: say(waits.since) })}</p>
        {waits.asked !== "" && <Quiet>“{waits.asked}”</Quiet>}
        {waits.lastWrote !== null && (
          <p>
            {t("ownership.impact.wrote", { at: say(waits.lastWrote.at), name: waits.name })} “
            {waits.lastWrote.text}”
          </p>
        )}
        {waits.colleaguesWaiting > 0 && (
          <p>{t("ownership.impact.colleagues", { count: waits.colleaguesWaiting })}</p>
        )}
        <p>{toldSentence(ownership, { t, say })}</p>
      </Stack>
    </Card>
  );
}

type Saying = { t: ReturnType<typeof useTranslate>; say: (at: string) => string };

function toldSentence(ownership: TicketOwnership | null, { t, say }: Saying): string {
  if (ownership?.lastTold == null) return t("ownership.impact.untold");
  const told = t("ownership.impact.told", {
    name: ownership.lastTold.by,
    at: say(ownership.lastTold.at),
  });
  const next =
    ownership.nextPromiseAt === null
      ? t("ownership.impact.noNext")
      : t("ownership.impact.next", { at: say(ownership.nextPromiseAt) });
  return `${told} ${next}`;
}
