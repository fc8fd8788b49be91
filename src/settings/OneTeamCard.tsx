import { Button } from "@zendeskgarden/react-buttons";
import { useEffect } from "react";
import type { GroupSuggestion } from "#contract/settings";
import { useTranslate } from "../i18n/useTranslate";
import { Card } from "../ui/Card";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { ManyOf } from "./ManyOf";
import { type SettingsPart, withOwnership } from "./settingsPart";

type OneTeamCardProps = SettingsPart & { groups: readonly GroupSuggestion[] };

/** Teams that count as one, so that following the sun is no ping-pong. */
export function OneTeamCard({ settings, onChange, onFault, groups }: OneTeamCardProps) {
  const t = useTranslate();
  const { oneTeam } = settings.ownership;
  const replace = (next: string[][]) => onChange(withOwnership(settings, { oneTeam: next }));
  const isFaulty = oneTeam.some((team) => team.length < 2);

  useEffect(() => {
    onFault("one team", isFaulty);
    return () => onFault("one team", false);
  }, [isFaulty, onFault]);

  return (
    <Card
      title={t("settings.oneTeam.title")}
      aside={
        <Button size="small" onClick={() => replace([...oneTeam, []])}>
          {t("settings.oneTeam.add")}
        </Button>
      }
    >
      <Quiet>{t("settings.oneTeam.text")}</Quiet>
      {oneTeam.map((team, at) => (
        <Row key={at} $gap={16}>
          <ManyOf
            label={t("settings.oneTeam.number", { number: at + 1 })}
            choices={groups}
            chosen={team}
            onChange={(chosen) =>
              replace(oneTeam.map((one, index) => (index === at ? chosen : one)))
            }
          />
          <Button
            size="small"
            isBasic
            isDanger
            aria-label={t("settings.oneTeam.removeOne", { number: at + 1 })}
            onClick={() => replace(oneTeam.filter((_, index) => index !== at))}
          >
            {t("settings.limits.remove")}
          </Button>
          {team.length < 2 && (
            <Quiet role="alert">{t("settings.oneTeam.fault", { number: at + 1 })}</Quiet>
          )}
        </Row>
      ))}
    </Card>
  );
}
