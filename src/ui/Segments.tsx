import { useId } from "react";
import styled from "styled-components";
import { HiddenText } from "./HiddenText";

type SegmentsProps<Value extends string> = {
  label: string;
  /** For places where the words around it say the same. */
  isLabelHidden?: boolean;
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
};

/** One of a few, all in sight; arrow keys move as in any group of radio buttons. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, isLabelHidden, value, choices, onChange } = props;
  const name = useId();
  return (
    <Group>
      <Legend>{isLabelHidden === true ? <HiddenText>{label}</HiddenText> : label}</Legend>
      <Row>
        {choices.map((choice) => (
          <Choice key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </Choice>
        ))}
      </Row>
    </Group>
  );
}

const Group = styled.fieldset`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 8px;
  align-items: center;
  min-width: 0;
`;

const Legend = styled.legend`
  float: left;
  color: var(--fg-subtle);
  font-size: 12px;
`;

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  border: 1px solid var(--border);
  border-radius: 4px;
`;

const Choice = styled.label`
  position: relative;

  input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  span {
    display: block;
    padding: 3px 10px;
    border-radius: 3px;
    font-size: 12px;
    line-height: 18px;
    overflow-wrap: normal;
  }

  input:hover + span {
    background: var(--bg-subtle);
  }

  input:checked + span {
    background: var(--bg-recessed);
    box-shadow: inset 0 -2px 0 var(--border-primary);
    font-weight: 600;
  }

  input:focus-visible + span {
    outline: 2px solid var(--border-primary);
    outline-offset: 1px;
  }
`;
