import { Checkbox, Field } from "@zendeskgarden/react-forms";
import { useState } from "react";
import styled from "styled-components";
import type { NoticeSettings } from "#contract/ownershipSettings";
import type { Person } from "#contract/people";
import { useTranslate } from "../i18n/useTranslate";
import { Card } from "../ui/Card";
import { Quiet } from "../ui/Quiet";
import { SearchBox } from "../ui/SearchBox";
import { Stack } from "../ui/Stack";
import { ManyOf } from "./ManyOf";
import { readClockTime } from "./readClockTime";
import { sayWait } from "../ui/sayWait";
import { readWait } from "./readWait";
import { type SettingsPart, withOwnership } from "./settingsPart";
import { TextLine } from "./TextLine";

const MOST_SHOWN = 12;

type NoticesPartProps = SettingsPart & { staff: readonly Person[] };

/** Who is told of serious flags, and when people are left alone. */
export function NoticesPart({ settings, onChange, onFault, staff }: NoticesPartProps) {
  const t = useTranslate();
  const { notices } = settings.ownership;
  const change = (changed: Partial<NoticeSettings>) =>
    onChange(withOwnership(settings, { notices: { ...notices, ...changed } }));
  return (
    <Stack $gap={16}>
      <Card title={t("settings.notices.title")}>
        <Quiet>{t("settings.notices.text")}</Quiet>
        <Field>
          <Checkbox checked={notices.isOn} onChange={() => change({ isOn: !notices.isOn })}>
            <Field.Label isRegular>{t("settings.notices.isOn")}</Field.Label>
          </Checkbox>
        </Field>
        <p>
          {t(
            settings.leads.length === 0
              ? "settings.notices.ladderNoLead"
              : "settings.notices.ladder",
            {
              lead: sayWait(notices.leadAfterHours),
              manager: sayWait(notices.managerAfterHours),
            },
          )}
        </p>
        <Fields notices={notices} onChange={change} onFault={onFault} />
      </Card>
      <Card title={t("settings.writeBack.title")}>
        <Quiet>{t("settings.writeBack.text")}</Quiet>
        <Field>
          <Checkbox
            checked={settings.ownership.writesBack}
            onChange={() =>
              onChange(withOwnership(settings, { writesBack: !settings.ownership.writesBack }))
            }
          >
            <Field.Label isRegular>{t("settings.writeBack.isOn")}</Field.Label>
          </Checkbox>
        </Field>
      </Card>
      <Managers staff={staff} chosen={notices.managers} onChange={change} />
    </Stack>
  );
}

type FieldsProps = {
  notices: NoticeSettings;
  onChange: (changed: Partial<NoticeSettings>) => void;
  onFault: SettingsPart["onFault"];
};

function Fields({ notices, onChange, onFault }: FieldsProps) {
  const t = useTranslate();
  const { quietHours } = notices;
  return (
    <Lines>
      {(["leadAfterHours", "managerAfterHours"] as const).map((name) => (
        <TextLine
          key={name}
          id={`notices ${name}`}
          label={t(`settings.notices.${name}`)}
          initial={sayWait(notices[name])}
          read={readAfter}
          fault={t("settings.notices.waitFault")}
          onRead={(hours) => onChange({ [name]: hours })}
          onFault={onFault}
        />
      ))}
      <TextLine
        id="notices most"
        label={t("settings.notices.mostPerDay")}
        initial={String(notices.mostPerDay)}
        read={readCount}
        fault={t("settings.notices.countFault")}
        onRead={(mostPerDay) => onChange({ mostPerDay })}
        onFault={onFault}
      />
      <TextLine
        id="notices digest"
        label={t("settings.notices.digestAt")}
        initial={notices.digestAt}
        read={readClockTime}
        fault={t("settings.notices.timeFault")}
        onRead={(digestAt) => onChange({ digestAt })}
        onFault={onFault}
      />
      <TextLine
        id="notices quiet"
        label={t("settings.notices.quietHours")}
        initial={quietHours === null ? "" : `${quietHours.from}–${quietHours.to}`}
        placeholder={t("settings.notices.never")}
        read={readQuiet}
        fault={t("settings.notices.quietFault")}
        onRead={(read) => onChange(read)}
        onFault={onFault}
      />
    </Lines>
  );
}

type ManagersProps = {
  staff: readonly Person[];
  chosen: readonly string[];
  onChange: (changed: Partial<NoticeSettings>) => void;
};

function Managers({ staff, chosen, onChange }: ManagersProps) {
  const t = useTranslate();
  const [search, setSearch] = useState("");
  const words = search.trim().toLowerCase();
  const found = staff.filter(
    ({ id, name }) => chosen.includes(id) || (words !== "" && name.toLowerCase().includes(words)),
  );
  return (
    <Card
      title={t("settings.notices.managers")}
      aside={<SearchBox label={t("settings.people.search")} value={search} onChange={setSearch} />}
    >
      <Quiet>{t("settings.notices.managersText")}</Quiet>
      {found.length > 0 && (
        <ManyOf
          label={t("settings.notices.managers")}
          choices={found.slice(0, MOST_SHOWN)}
          chosen={chosen}
          onChange={(managers) => onChange({ managers })}
        />
      )}
    </Card>
  );
}

const SHORTEST_HOURS = 0.25;
const LONGEST_HOURS = 200;
const MOST_PER_DAY = 200;

function readAfter(text: string): number | null {
  const hours = readWait(text);
  return hours !== null && hours >= SHORTEST_HOURS && hours <= LONGEST_HOURS ? hours : null;
}

function readCount(text: string): number | null {
  const count = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return count >= 1 && count <= MOST_PER_DAY ? count : null;
}

/** "20:00–07:00", also over midnight; nothing means never. */
function readQuiet(text: string): Pick<NoticeSettings, "quietHours"> | null {
  if (text.trim() === "") return { quietHours: null };
  const [from = "", to = "", ...more] = text.split(/\s*(?:-|–|to)\s*/);
  const [begins, ends] = [readClockTime(from), readClockTime(to)];
  if (begins === null || ends === null || begins === ends || more.length > 0) return null;
  return { quietHours: { from: begins, to: ends } };
}

const Lines = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
  gap: 12px;
  align-items: end;
`;
