import { Checkbox, Field, Input, Select, Textarea } from "@zendeskgarden/react-forms";
import type { TicketField } from "../rest/shapes";

type CustomFieldProps = {
  field: TicketField;
  value: unknown;
  isDisabled: boolean;
  onChange: (value: unknown) => void;
};

const INPUT_TYPES: Readonly<Record<string, string>> = {
  date: "date",
  integer: "number",
  decimal: "number",
};

/** A field that the account added to the form. */
export function CustomField({ field, value, isDisabled, onChange }: CustomFieldProps) {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const change = (typed: string) => onChange(typed === "" ? null : typed);

  if (field.type === "checkbox") {
    return (
      <Field>
        <Checkbox
          checked={value === true}
          disabled={isDisabled}
          onChange={({ target }) => onChange(target.checked)}
        >
          <Field.Label isRegular>{field.title}</Field.Label>
        </Checkbox>
      </Field>
    );
  }
  return (
    <Field>
      <Field.Label>{field.title}</Field.Label>
      {field.type === "tagger" ? (
        <Select
          isCompact
          value={text}
          disabled={isDisabled}
          onChange={({ target }) => change(target.value)}
        >
          <option value="">-</option>
          {(field.custom_field_options ?? []).map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </Select>
      ) : field.type === "textarea" ? (
        <Textarea
          isCompact
          minRows={2}
          value={text}
          disabled={isDisabled}
          onChange={({ target }) => change(target.value)}
        />
      ) : (
        <Input
          isCompact
          type={INPUT_TYPES[field.type] ?? "text"}
          value={text}
          disabled={isDisabled}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </Field>
  );
}
