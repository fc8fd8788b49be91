import styled from "styled-components";
import type { Incident } from "#contract/incidents";
import { useTranslate } from "../i18n/useTranslate";
import { type Mood, MOODS } from "../ui/moods";
import { sayAge } from "../ui/sayAge";

const HOUR_MS = 3_600_000;

/** What an incident is in figures that count people, not tickets. */
export function IncidentFigures({ incident }: { incident: Incident }) {
  const t = useTranslate();
  const { longestSilenceHours: silence } = incident;
  const figures: readonly { label: string; value: string | number; mood?: Mood }[] = [
    { label: t("issues.incident.customers"), value: incident.customers },
    { label: t("issues.incident.organizations"), value: incident.organizations },
    { label: t("issues.incident.told"), value: incident.told },
    {
      label: t("issues.incident.untold"),
      value: incident.untold,
      mood: incident.untold > 0 ? "bad" : "good",
    },
    {
      label: t("issues.incident.silence"),
      value: silence === 0 ? "–" : sayAge(silence * HOUR_MS, t),
    },
    { label: t("issues.incident.promisesDue"), value: incident.promisesDue },
    {
      label: t("issues.incident.promisesBroken"),
      value: incident.promisesBroken,
      ...(incident.promisesBroken > 0 ? { mood: "bad" as const } : {}),
    },
    { label: t("issues.incident.linked"), value: incident.linked },
  ];
  return (
    <Figures>
      {figures.map(({ label, value, mood }) => (
        <Figure key={label}>
          <dt>{label}</dt>
          <Value $mood={mood ?? "calm"}>{value}</Value>
        </Figure>
      ))}
    </Figures>
  );
}

const Figures = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
  gap: 12px;
  margin: 0;
`;

const Figure = styled.div`
  display: flex;
  flex-direction: column-reverse;
  justify-content: flex-end;

  dt {
    color: var(--fg-subtle);
    font-size: 12px;
    line-height: 16px;
  }
`;

const Value = styled.dd<{ $mood: Mood }>`
  margin: 0;
  color: ${({ $mood }) => ($mood === "calm" ? "var(--fg)" : MOODS[$mood].fg)};
  font-size: 20px;
  font-weight: 600;
  line-height: 28px;
`;
