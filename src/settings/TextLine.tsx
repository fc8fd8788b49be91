import { Field, Input } from "@zendeskgarden/react-forms";
import { useEffect, useState } from "react";

type TextLineProps<Value> = {
  /** Names the field among those that may hold what cannot be saved. */
  id: string;
  label: string;
  isLabelHidden?: boolean;
  initial: string;
  placeholder?: string;
  read: (text: string) => Value | null;
  fault: string;
  onRead: (value: Value) => void;
  onFault: (field: string, isFaulty: boolean) => void;
};

/** A line that is taken over as soon as it can be read, and says why it cannot. */
export function TextLine<Value>(props: TextLineProps<Value>) {
  const { id, label, isLabelHidden, initial, placeholder, read, fault, onRead, onFault } = props;
  const [text, setText] = useState(initial);
  const isFaulty = read(text) === null;

  useEffect(() => {
    onFault(id, isFaulty);
    return () => onFault(id, false);
  }, [id, isFaulty, onFault]);

  const change = (next: string) => {
    setText(next);
    const value = read(next);
    if (value !== null) onRead(value);
  };
  return (
    <Field>
      <Field.Label hidden={isLabelHidden === true} isRegular>
        {label}
      </Field.Label>
      <Input
        isCompact
        value={text}
        maxLength={200}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(isFaulty ? { validation: "error" as const } : {})}
        onChange={(event) => change(event.target.value)}
      />
      {isFaulty && <Field.Message validation="error">{fault}</Field.Message>}
    </Field>
  );
}
