import type { GroupSuggestion } from "#contract/settings";
import { CONDITIONS } from "#domain/ownership/policy";
import { useTranslate } from "../i18n/useTranslate";
import { Card } from "../ui/Card";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { CountLimits } from "./CountLimits";
import { ExceptionsCard } from "./ExceptionsCard";
import { ManyOf } from "./ManyOf";
import { OneTeamCard } from "./OneTeamCard";
import { OutsideCard } from "./OutsideCard";
import { SimulationCard } from "./SimulationCard";
import { type SettingsPart, withOwnership } from "./settingsPart";
import { TextLines } from "./TextLines";
import { WaitTable } from "./WaitTable";

type LimitsPartProps = SettingsPart & {
  groups: readonly GroupSuggestion[];
  isFaulty: boolean;
};

const LONGEST_PHRASE = 100;
const MOST_PHRASES = 50;

/** What counts as too late, too often or not at all. */
export function LimitsPart({ groups, isFaulty, ...part }: LimitsPartProps) {
  const t = useTranslate();
  const { settings, onChange, onFault } = part;
  const { thresholds, off, calendar } = settings.ownership;
  const change = (next: typeof thresholds) =>
    onChange(withOwnership(settings, { thresholds: next }));
  return (
    <Stack $gap={16}>
      <Card title={t("settings.limits.title")}>
        <Quiet>
          {t(calendar === null ? "settings.limits.textAlways" : "settings.limits.textHours")}
        </Quiet>
        <WaitTable
          id="limits"
          caption={t("settings.limits.title")}
          thresholds={thresholds}
          onChange={change}
          onFault={onFault}
        />
        <CountLimits thresholds={thresholds} onChange={change} />
      </Card>
      <SimulationCard settings={settings} groups={groups} isFaulty={isFaulty} />
      <ExceptionsCard {...part} groups={groups} />
      <OneTeamCard {...part} groups={groups} />
      <OutsideCard {...part} />
      <Card title={t("settings.limits.judged")}>
        <Quiet>{t("settings.limits.judgedText")}</Quiet>
        <ManyOf
          label={t("settings.limits.judged")}
          choices={CONDITIONS.map((id) => ({ id, name: t(`review.rules.${id}`) }))}
          chosen={CONDITIONS.filter((condition) => !off.includes(condition))}
          onChange={(judged) =>
            onChange(
              withOwnership(settings, {
                off: CONDITIONS.filter((condition) => !judged.includes(condition)),
              }),
            )
          }
        />
        <TextLines
          id="phrases"
          label={t("settings.limits.phrases")}
          hint={t("settings.limits.phrasesHint")}
          initial={settings.ownership.internalPhrases}
          faultOf={(text) => {
            const lines = text.split(/\r?\n/);
            const long = lines.findIndex((line) => line.trim().length > LONGEST_PHRASE);
            if (long >= 0) return t("settings.limits.phraseTooLong", { line: long + 1 });
            return lines.length > MOST_PHRASES ? t("settings.limits.phrasesTooMany") : null;
          }}
          onRead={(text) => onChange(withOwnership(settings, { internalPhrases: phrasesIn(text) }))}
          onFault={onFault}
        />
      </Card>
    </Stack>
  );
}

const phrasesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  ),
];
