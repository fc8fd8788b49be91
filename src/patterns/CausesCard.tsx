import { type Causes, readCauses } from "#contract/causes";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Card } from "../ui/Card";
import { Disclosure } from "../ui/Disclosure";
import { Moment } from "../ui/Moment";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { TicketLink } from "../ui/TicketLink";
import { EndingsChart } from "./EndingsChart";
import { SegmentChart } from "./SegmentChart";

/** Whom an issue hits more than others, what it follows, who came back, and who gave up. */
export function CausesCard({ patternId }: { patternId: string }) {
  const t = useTranslate();
  const answer = useService(readCauses, { patternId });
  return (
    <Card title={t("issues.cause.title")}>
      <Answered answer={answer} lines={4}>
        {(causes) => <Found causes={causes} />}
      </Answered>
    </Card>
  );
}

function Found({ causes }: { causes: Causes }) {
  const t = useTranslate();
  const { looked, fewest, segments, follows, repeats, repeatsAnything, quiet, endings } = causes;
  const isEnough = looked >= fewest;
  return (
    <Stack $gap={16}>
      {isEnough ? (
        <>
          <StateLine mood="calm" icon={follows.kind === "process" ? "people" : "person"}>
            {t(`issues.cause.follows.${follows.kind}`, {
              percent: Math.round(follows.share * 100),
              value: follows.value ?? "",
              count: follows.handlers,
            })}
          </StateLine>
          {segments.length === 0 ? (
            <Quiet>{t("issues.cause.even")}</Quiet>
          ) : (
            <SegmentChart segments={segments} />
          )}
        </>
      ) : (
        <Quiet>{t("issues.cause.few", { looked, fewest })}</Quiet>
      )}
      <EndingsChart endings={endings} />
      <Stack $gap={4}>
        <Noticed
          label={t("issues.cause.quiet", { count: quiet.length })}
          hint={t("issues.cause.quietText")}
          people={quiet}
        />
        <Noticed
          label={t("issues.cause.repeats", { count: repeats.length })}
          hint={t("issues.cause.repeatsAnything", { count: repeatsAnything })}
          people={repeats}
        />
      </Stack>
    </Stack>
  );
}

type NoticedProps = { label: string; hint: string; people: Causes["quiet"] };

function Noticed({ label, hint, people }: NoticedProps) {
  const t = useTranslate();
  if (people.length === 0) return <Quiet>{label}</Quiet>;
  return (
    <Disclosure label={label}>
      {() => (
        <Stack $gap={8}>
          <Quiet>{hint}</Quiet>
          <ul>
            {people.map(({ id, name, organization, ticketId, count, at }) => (
              <li key={id}>
                <TicketLink ticketId={ticketId}>{name}</TicketLink>{" "}
                <Quiet as="span">
                  {organization !== null && `${organization} · `}
                  {count > 1 && `${t("issues.cause.wrote", { count })} · `}
                  <Moment at={at} />
                </Quiet>
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </Disclosure>
  );
}
