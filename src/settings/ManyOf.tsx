import { Checkbox, Field } from "@zendeskgarden/react-forms";
import styled from "styled-components";

type ManyOfProps = {
  label: string;
  choices: readonly { id: string; name: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** Several of a few, all in sight. */
export function ManyOf({ label, choices, chosen, onChange }: ManyOfProps) {
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <Group>
      <legend>{label}</legend>
      {choices.map(({ id, name }) => (
        <Field key={id}>
          <Checkbox checked={chosen.includes(id)} onChange={() => toggle(id)}>
            <Field.Label isRegular>{name}</Field.Label>
          </Checkbox>
        </Field>
      ))}
    </Group>
  );
}

const Group = styled.fieldset`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 20px;
  min-width: 0;

  legend {
    margin-bottom: 4px;
    color: var(--fg-subtle);
    font-size: 12px;
  }
`;
