import { Button } from "@zendeskgarden/react-buttons";
import type { GroupSuggestion, Settings } from "#contract/settings";
import { useTranslate } from "../i18n/useTranslate";
import { Card } from "../ui/Card";
import { Chip } from "../ui/Chip";
import { Grid } from "../ui/Grid";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Segments } from "../ui/Segments";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";

type Side = "customer" | "it" | "neither";
const SIDES = ["customer", "it", "neither"] as const;

type GroupsPartProps = {
  settings: Settings;
  onChange: (settings: Settings) => void;
  groups: readonly GroupSuggestion[];
  isConfirmed: boolean;
};

/** Which teams talk to customers and which work behind them; everything else hangs on this. */
export function GroupsPart({ settings, onChange, groups, isConfirmed }: GroupsPartProps) {
  const t = useTranslate();
  const place = (id: string, side: Side) => onChange(placed(settings, id, side));
  const suggested = () =>
    groups.reduce(
      (kept, { id, suggested: side }) => (side === null ? kept : placed(kept, id, side)),
      settings,
    );
  return (
    <Stack>
      {!isConfirmed && (
        <StateLine mood="watch" icon="flag">
          {t("settings.groups.unconfirmed")}
        </StateLine>
      )}
      <Card
        title={t("settings.groups.title")}
        aside={
          <Button size="small" onClick={() => onChange(suggested())}>
            {t("settings.groups.useSuggestions")}
          </Button>
        }
      >
        <Quiet>{t("settings.groups.text")}</Quiet>
        <Grid
          caption={t("settings.groups.title")}
          lines={groups}
          keyOf={({ id }) => id}
          columnMinPx={230}
          columns={[
            {
              id: "name",
              head: t("settings.groups.column.name"),
              width: "38%",
              cell: ({ name, agents, why, suggested: side }) => (
                <>
                  <Row>
                    <strong>{name}</strong>
                    <Quiet as="span">{t("settings.groups.agents", { count: agents })}</Quiet>
                  </Row>
                  <Quiet>{why}</Quiet>
                  {side !== null && (
                    <Chip>
                      {t("settings.groups.suggested", { side: t(`settings.side.${side}`) })}
                    </Chip>
                  )}
                </>
              ),
            },
            {
              id: "share",
              head: t("settings.groups.column.share"),
              width: "18%",
              cell: ({ publicShare }) =>
                publicShare === null
                  ? t("settings.groups.nothingWritten")
                  : t("settings.groups.share", { percent: Math.round(publicShare * 100) }),
            },
            {
              id: "side",
              head: t("settings.groups.column.side"),
              cell: ({ id, name }) => (
                <Segments
                  label={t("settings.groups.sideOf", { name })}
                  isLabelHidden
                  value={sideOf(settings, id)}
                  choices={SIDES.map((value) => ({ value, label: t(`settings.side.${value}`) }))}
                  onChange={(side) => place(id, side)}
                />
              ),
            },
          ]}
        />
      </Card>
    </Stack>
  );
}

const sideOf = ({ itGroups, customerGroups }: Settings, id: string): Side => {
  if (itGroups.includes(id)) return "it";
  return customerGroups.includes(id) ? "customer" : "neither";
};

const placed = (settings: Settings, id: string, side: Side): Settings => {
  const others = (ids: readonly string[]) => ids.filter((one) => one !== id);
  const itGroups = others(settings.itGroups);
  const customerGroups = others(settings.customerGroups);
  return {
    ...settings,
    itGroups: side === "it" ? [...itGroups, id] : itGroups,
    customerGroups: side === "customer" ? [...customerGroups, id] : customerGroups,
  };
};
