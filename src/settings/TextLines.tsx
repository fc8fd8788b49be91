import { Field, Textarea } from "@zendeskgarden/react-forms";
import { useEffect, useState } from "react";

type TextLinesProps = {
  id: string;
  label: string;
  hint: string;
  initial: readonly string[];
  /** What is wrong with the text, naming the line; null when it can be saved. */
  faultOf: (text: string) => string | null;
  onRead: (text: string) => void;
  onFault: (field: string, isFaulty: boolean) => void;
};

/** A list with one entry a line; taken over while all lines can be read. */
export function TextLines(props: TextLinesProps) {
  const { id, label, hint, initial, faultOf, onRead, onFault } = props;
  const [text, setText] = useState(initial.join("\n"));
  const fault = faultOf(text);
  const isFaulty = fault !== null;

  useEffect(() => {
    onFault(id, isFaulty);
    return () => onFault(id, false);
  }, [id, isFaulty, onFault]);

  const change = (next: string) => {
    setText(next);
    if (faultOf(next) === null) onRead(next);
  };
  return (
    <Field>
      <Field.Label>{label}</Field.Label>
      <Field.Hint>{hint}</Field.Hint>
      <Textarea
        minRows={3}
        maxRows={12}
        value={text}
        {...(isFaulty ? { validation: "error" as const } : {})}
        onChange={(event) => change(event.target.value)}
      />
      {isFaulty && <Field.Message validation="error">{fault}</Field.Message>}
    </Field>
  );
}
