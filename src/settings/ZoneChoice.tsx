import { Field, Select } from "@zendeskgarden/react-forms";
import { useMemo } from "react";
import styled from "styled-components";
import { useTranslate } from "../i18n/useTranslate";

type ZoneChoiceProps = { value: string; onChange: (zone: string) => void };

/** A time zone of those that this browser knows. */
export function ZoneChoice({ value, onChange }: ZoneChoiceProps) {
  const t = useTranslate();
  const zones = useMemo(() => {
    const known = new Set(["UTC", ...Intl.supportedValuesOf("timeZone"), value]);
    return [...known].sort();
  }, [value]);
  return (
    <Box>
      <Field>
        <Field.Label>{t("settings.hours.zone")}</Field.Label>
        <Select isCompact value={value} onChange={(event) => onChange(event.target.value)}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll("_", " ")}
            </option>
          ))}
        </Select>
      </Field>
    </Box>
  );
}

const Box = styled.div`
  max-width: 320px;
`;
