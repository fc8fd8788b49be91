import { EditorContent, useEditor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useEffect } from "react";
import styled from "styled-components";
import { ComposerToolbar } from "./ComposerToolbar";
import type { TicketModel } from "./createTicketModel";
import { formatIn } from "./formatIn";
import { useTicketState } from "./useTicketState";

type ComposerProps = { model: TicketModel };

/** The rich-text editor. It and the draft follow each other, whoever changes which. */
export function Composer({ model }: ComposerProps) {
  const { draft } = useTicketState(model);
  const editor = useEditor({
    extensions: [StarterKit.configure({ link: { openOnClick: false } })],
    content: draft.text,
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": "Comment" },
    },
    onUpdate: ({ editor: changed }) => write(model, changed.getHTML()),
  });

  useEffect(() => {
    if (draft.text === editor.getHTML()) return;
    editor.commands.setContent(draft.text, { emitUpdate: false });
    // The editor keeps only what it can show, as the real one does.
    write(model, editor.getHTML());
  }, [editor, draft.text, model]);

  useEffect(() => {
    model.lendEditor({
      insert: (html) => void editor.chain().focus().insertContent(html).run(),
      format: (name) => formatIn(editor, name),
    });
    return () => model.lendEditor(null);
  }, [editor, model]);

  return (
    <>
      <Words>
        <EditorContent editor={editor} />
      </Words>
      <ComposerToolbar editor={editor} model={model} />
    </>
  );
}

const write = (model: TicketModel, text: string): void =>
  model.change((state) =>
    state.draft.text === text ? state : { ...state, draft: { ...state.draft, text } },
  );

const Words = styled.div`
  flex: 1;
  min-height: 84px;
  overflow-y: auto;

  .ProseMirror {
    min-height: 84px;
    padding: 10px 14px;
    outline: none;
    overflow-wrap: anywhere;
  }

  .ProseMirror > * + * {
    margin-top: 8px;
  }

  ul,
  ol {
    padding-left: 24px;
    list-style: revert;
  }

  blockquote {
    padding-left: 12px;
    border-left: 3px solid var(--border);
  }
`;
