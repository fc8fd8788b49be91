import { Field, Select } from "@zendeskgarden/react-forms";
import type { Colleague } from "#contract/handovers";
import { useTranslate } from "../../i18n/useTranslate";

type WhoStaysProps = {
  customer: string;
  agentId: string | null;
  colleagues: readonly Colleague[];
  value: string | null;
  onChange: (staysId: string | null) => void;
};

/** Who the customer goes on talking to. */
export function WhoStays({ customer, agentId, colleagues, value, onChange }: WhoStaysProps) {
  const t = useTranslate();
  const me = colleagues.filter(({ id }) => id === agentId);
  const others = colleagues.filter(({ id }) => id !== agentId);
  return (
    <Field>
      <Field.Label>{t("handover.stays", { customer })}</Field.Label>
      <Select
        isCompact
        value={value ?? ""}
        onChange={({ target }) => onChange(target.value === "" ? null : target.value)}
      >
        <option value="">{t("handover.choose")}</option>
        {me.map(({ id }) => (
          <option key={id} value={id}>
            {t("handover.me")}
          </option>
        ))}
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
