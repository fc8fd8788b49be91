import { Field, Input } from "@zendeskgarden/react-forms";
import { useEffect, useState } from "react";
import styled from "styled-components";

const PAUSE_MS = 250;

type SearchBoxProps = { label: string; value: string; onChange: (value: string) => void };

/** Asks once the typing pauses. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const [text, setText] = useState(value);

  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => onChange(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);

  return (
    <Box>
      <Field>
        <Field.Label hidden>{label}</Field.Label>
        <Input
          isCompact
          type="search"
          placeholder={label}
          maxLength={200}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
    </Box>
  );
}

const Box = styled.div`
  flex: 0 1 260px;
  min-width: 160px;
`;
