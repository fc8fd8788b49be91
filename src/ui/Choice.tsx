import { Field, Select } from "@zendeskgarden/react-forms";
import styled from "styled-components";

type ChoiceProps = {
  label: string;
  value: string;
  choices: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
};

/** One of many. */
export function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <Box>
      <Field>
        <Field.Label hidden>{label}</Field.Label>
        <Select isCompact value={value} onChange={(event) => onChange(event.target.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      </Field>
    </Box>
  );
}

const Box = styled.div`
  flex: 0 1 220px;
  min-width: 140px;
`;
