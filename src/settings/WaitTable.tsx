import type { GivenThresholds } from "#domain/ownership/policy";
import { DEFAULT_HOURS, type Priority, PRIORITIES } from "#domain/ownership/thresholds";
import { useTranslate } from "../i18n/useTranslate";
import { Grid } from "../ui/Grid";
import { Quiet } from "../ui/Quiet";
import { sayWait } from "../ui/sayWait";
import { readWait } from "./readWait";
import type { SettingsPart } from "./settingsPart";
import { TextLine } from "./TextLine";

const CONDITIONS = ["C1", "C2", "C3", "C6", "C10"] as const;
type Waiting = (typeof CONDITIONS)[number];

type WaitTableProps = {
  /** Names the table's fields among all that may hold what cannot be saved. */
  id: string;
  caption: string;
  thresholds: GivenThresholds;
  /** What counts where nothing is given here; the defaults when absent. */
  below?: GivenThresholds;
  onChange: (thresholds: GivenThresholds) => void;
  onFault: SettingsPart["onFault"];
};

/** How long things may take, by priority, each with a sentence that says what that means. */
export function WaitTable(props: WaitTableProps) {
  const { id, caption, thresholds, below = {}, onChange, onFault } = props;
  const t = useTranslate();
  const usual = (condition: Waiting, priority: Priority) =>
    below[condition]?.[priority] ?? DEFAULT_HOURS[condition][priority];
  const hoursOf = (condition: Waiting, priority: Priority) =>
    thresholds[condition]?.[priority] ?? usual(condition, priority);
  return (
    <Grid
      caption={caption}
      lines={CONDITIONS}
      keyOf={(condition) => condition}
      columnMinPx={112}
      columns={[
        {
          id: "what",
          head: t("settings.limits.what"),
          width: "44%",
          cell: (condition: Waiting) => (
            <>
              <strong>{t(`review.rules.${condition}`)}</strong>
              <Quiet>
                {t(`settings.limits.means.${condition}`, {
                  urgent: sayWait(hoursOf(condition, "urgent")),
                  normal: sayWait(hoursOf(condition, "normal")),
                })}
              </Quiet>
            </>
          ),
        },
        ...PRIORITIES.map((priority) => ({
          id: priority,
          head: t(`settings.priority.${priority}`),
          cell: (condition: Waiting) => (
            <TextLine
              id={`${id} ${condition} ${priority}`}
              label={t("settings.limits.field", {
                what: t(`review.rules.${condition}`),
                priority: t(`settings.priority.${priority}`),
              })}
              isLabelHidden
              initial={given(thresholds[condition]?.[priority])}
              placeholder={sayWait(usual(condition, priority))}
              read={readGiven}
              fault={t("settings.limits.fault")}
              onRead={({ hours }) =>
                onChange(withHours(thresholds, { condition, priority, hours }))
              }
              onFault={onFault}
            />
          ),
        })),
      ]}
    />
  );
}

const given = (hours: number | undefined): string => (hours === undefined ? "" : sayWait(hours));

/** An empty field gives the default back. */
function readGiven(text: string): { hours: number | undefined } | null {
  if (text.trim() === "") return { hours: undefined };
  const hours = readWait(text);
  return hours === null ? null : { hours };
}

function withHours(
  thresholds: GivenThresholds,
  {
    condition,
    priority,
    hours,
  }: {
    condition: Waiting;
    priority: Priority;
    hours: number | undefined;
  },
): GivenThresholds {
  const changed = { ...thresholds[condition], [priority]: hours };
  const kept = Object.fromEntries(
    Object.entries(changed).filter(([, value]) => value !== undefined),
  );
  const others = Object.fromEntries(
    Object.entries(thresholds).filter(([name]) => name !== condition),
  );
  return Object.keys(kept).length === 0 ? others : { ...others, [condition]: kept };
}
