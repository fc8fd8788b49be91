import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import styled from "styled-components";
import { readDeskLists } from "#contract/settings";
import type { Calendar } from "#domain/ownership/policy";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Card } from "../ui/Card";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Segments } from "../ui/Segments";
import { Stack } from "../ui/Stack";
import { readDates } from "./readDates";
import { readOpenings, sayOpenings } from "./readOpenings";
import { type SettingsPart, withOwnership } from "./settingsPart";
import { TextLine } from "./TextLine";
import { TextLines } from "./TextLines";
import { ZoneChoice } from "./ZoneChoice";

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** When we work: every limit counts these hours only. */
export function HoursPart({ settings, onChange, onFault }: SettingsPart) {
  const t = useTranslate();
  const { calendar } = settings.ownership;
  // Fields keep what is typed; another calendar begins them anew.
  const [taken, setTaken] = useState(0);
  const keep = (next: Calendar | null) => onChange(withOwnership(settings, { calendar: next }));
  const replace = (next: Calendar | null) => {
    setTaken(taken + 1);
    keep(next);
  };
  return (
    <Card title={t("settings.hours.title")}>
      <Quiet>{t("settings.hours.text")}</Quiet>
      <Segments
        label={t("settings.hours.kind")}
        value={calendar === null ? "always" : "hours"}
        choices={[
          { value: "always", label: t("settings.hours.always") },
          { value: "hours", label: t("settings.hours.these") },
        ]}
        onChange={(kind) => replace(kind === "always" ? null : usualHours())}
      />
      <DeskCalendars onTake={replace} />
      {calendar !== null && (
        <Fields key={taken} calendar={calendar} onChange={keep} onFault={onFault} />
      )}
    </Card>
  );
}

type FieldsProps = {
  calendar: Calendar;
  onChange: (calendar: Calendar) => void;
  onFault: SettingsPart["onFault"];
};

function Fields({ calendar, onChange, onFault }: FieldsProps) {
  const t = useTranslate();
  return (
    <Stack $gap={16}>
      <ZoneChoice
        value={calendar.timeZone}
        onChange={(timeZone) => onChange({ ...calendar, timeZone })}
      />
      <Week>
        {DAYS.map((day) => (
          <TextLine
            key={day}
            id={`hours ${day}`}
            label={t(`settings.day.${day}`)}
            initial={sayOpenings(calendar.hours[day])}
            placeholder={t("settings.hours.closed")}
            read={readOpenings}
            fault={t("settings.hours.fault")}
            onRead={(openings) =>
              onChange({ ...calendar, hours: { ...calendar.hours, [day]: openings } })
            }
            onFault={onFault}
          />
        ))}
      </Week>
      <TextLines
        id="holidays"
        label={t("settings.hours.holidays")}
        hint={t("settings.hours.holidaysHint")}
        initial={calendar.holidays}
        faultOf={(text) => {
          const read = readDates(text);
          return "line" in read ? t("settings.hours.holidaysFault", read) : null;
        }}
        onRead={(text) => {
          const read = readDates(text);
          if ("dates" in read) onChange({ ...calendar, holidays: [...read.dates] });
        }}
        onFault={onFault}
      />
    </Stack>
  );
}

/** Business hours that the help desk has already. */
function DeskCalendars({ onTake }: { onTake: (calendar: Calendar) => void }) {
  const t = useTranslate();
  const answer = useService(readDeskLists, {});
  if (answer.status !== "answered" || answer.value.calendars.length === 0) return null;
  return (
    <Row>
      {answer.value.calendars.map(({ name, calendar }) => (
        <Button key={name} size="small" onClick={() => onTake(calendar)}>
          {t("settings.hours.takeOver", { name })}
        </Button>
      ))}
    </Row>
  );
}

/** Monday to Friday, nine to five, where the admin sits. */
function usualHours(): Calendar {
  const day = (): [string, string][] => [["09:00", "17:00"]];
  return {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    hours: { mon: day(), tue: day(), wed: day(), thu: day(), fri: day() },
    holidays: [],
  };
}

const Week = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr));
  gap: 12px;
`;
