import { type Editor, useEditorState } from "@tiptap/react";
import { IconButton } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import { Icon, type IconName } from "../look/Icon";
import type { TicketModel } from "./createTicketModel";
import { formatIn } from "./formatIn";
import { MacroMenu } from "./MacroMenu";

const BUTTONS: readonly { format: string; mark: string; label: string; icon: IconName }[] = [
  { format: "bold", mark: "bold", label: "Bold", icon: "bold" },
  { format: "italic", mark: "italic", label: "Italic", icon: "italic" },
  { format: "unorderedList", mark: "bulletList", label: "Bulleted list", icon: "bullets" },
  { format: "orderedList", mark: "orderedList", label: "Numbered list", icon: "numbers" },
  { format: "blockquote", mark: "blockquote", label: "Quote", icon: "quote" },
];

type ComposerToolbarProps = { editor: Editor; model: TicketModel };

/** Formatting, and macros. */
export function ComposerToolbar({ editor, model }: ComposerToolbarProps) {
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => BUTTONS.map(({ mark }) => now.isActive(mark)),
  });
  return (
    <Bar role="toolbar" aria-label="Formatting">
      {BUTTONS.map(({ format, label, icon }, place) => (
        <IconButton
          key={format}
          size="small"
          isPill={false}
          isNeutral
          aria-label={label}
          aria-pressed={active[place] === true}
          isPrimary={false}
          isBasic={active[place] !== true}
          onClick={() => formatIn(editor, format)}
        >
          <Icon name={icon} />
        </IconButton>
      ))}
      <MacroMenu model={model} />
    </Bar>
  );
}

const Bar = styled.div`
  display: flex;
  align-items: center;
  gap: 2px;
  padding: 4px 8px;
  border-top: 1px solid var(--border-subtle);
`;
