import { Checkbox, Field } from "@zendeskgarden/react-forms";
import { useState } from "react";
import type { Person } from "#contract/people";
import type { Settings } from "#contract/settings";
import { useTranslate } from "../i18n/useTranslate";
import { Card } from "../ui/Card";
import { Grid } from "../ui/Grid";
import { Quiet } from "../ui/Quiet";
import { SearchBox } from "../ui/SearchBox";

type Role = "leads" | "supervisors";

type LeadsPartProps = {
  settings: Settings;
  onChange: (settings: Settings) => void;
  staff: readonly Person[];
};

/** Who reviews hand-overs, and who may close anything. */
export function LeadsPart({ settings, onChange, staff }: LeadsPartProps) {
  const t = useTranslate();
  const [search, setSearch] = useState("");
  const shown = staff.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
  const toggle = (role: Role, id: string) => {
    const ids = settings[role];
    const next = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
    onChange({ ...settings, [role]: next });
  };
  const box = (role: Role, { id, name }: Person) => (
    <Field>
      <Checkbox checked={settings[role].includes(id)} onChange={() => toggle(role, id)}>
        <Field.Label hidden>{t(`settings.people.${role}Of`, { name })}</Field.Label>
      </Checkbox>
    </Field>
  );
  return (
    <Card
      title={t("settings.people.title")}
      aside={<SearchBox label={t("settings.people.search")} value={search} onChange={setSearch} />}
    >
      <Quiet>{t("settings.people.text")}</Quiet>
      <Grid
        caption={t("settings.people.title")}
        lines={shown}
        keyOf={({ id }) => id}
        columns={[
          { id: "name", head: t("settings.people.name"), cell: ({ name }) => name },
          { id: "lead", head: t("settings.people.lead"), cell: (person) => box("leads", person) },
          {
            id: "supervisor",
            head: t("settings.people.supervisor"),
            cell: (person) => box("supervisors", person),
          },
        ]}
      />
    </Card>
  );
}
