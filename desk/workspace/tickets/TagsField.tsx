import { Field, Input } from "@zendeskgarden/react-forms";
import { Tag } from "@zendeskgarden/react-tags";
import { useState } from "react";
import styled from "styled-components";

type TagsFieldProps = {
  tags: readonly string[];
  isDisabled: boolean;
  onChange: (tags: string[]) => void;
};

/** Tags as chips; Enter, comma or space adds what was typed. */
export function TagsField({ tags, isDisabled, onChange }: TagsFieldProps) {
  const [typed, setTyped] = useState("");
  const add = () => {
    const added = typed
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((tag) => tag !== "");
    if (added.length > 0) onChange([...new Set([...tags, ...added])]);
    setTyped("");
  };
  return (
    <div>
      <Field>
        <Field.Label>Tags</Field.Label>
        <Input
          isCompact
          value={typed}
          disabled={isDisabled}
          placeholder="Add a tag"
          onChange={({ target }) => setTyped(target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== "Enter" && event.key !== "," && event.key !== " ") return;
            event.preventDefault();
            add();
          }}
        />
      </Field>
      {tags.length > 0 && (
        <Chips>
          {tags.map((tag) => (
            <li key={tag}>
              <Tag size="medium">
                <span>{tag}</span>
                {!isDisabled && (
                  <Tag.Close
                    aria-label={`Remove tag ${tag}`}
                    onClick={() => onChange(tags.filter((one) => one !== tag))}
                  />
                )}
              </Tag>
            </li>
          ))}
        </Chips>
      )}
    </div>
  );
}

const Chips = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 4px;
  margin-top: 6px;

  li {
    max-width: 100%;
  }
`;
