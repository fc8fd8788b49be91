import type { Editor } from "@tiptap/react";

type Format = (editor: Editor) => unknown;

/** Formats by the framework's names. */
const FORMATS: Readonly<Record<string, Format>> = {
  bold: (editor) => editor.chain().focus().toggleBold().run(),
  italic: (editor) => editor.chain().focus().toggleItalic().run(),
  unorderedList: (editor) => editor.chain().focus().toggleBulletList().run(),
  orderedList: (editor) => editor.chain().focus().toggleOrderedList().run(),
  blockquote: (editor) => editor.chain().focus().toggleBlockquote().run(),
  codespan: (editor) => editor.chain().focus().toggleCode().run(),
  codeblock: (editor) => editor.chain().focus().toggleCodeBlock().run(),
  hr: (editor) => editor.chain().focus().setHorizontalRule().run(),
  indent: (editor) => editor.chain().focus().sinkListItem("listItem").run(),
  outdent: (editor) => editor.chain().focus().liftListItem("listItem").run(),
};

/** Presses one of the editor's buttons; names it does not have do nothing. */
export function formatIn(editor: Editor, name: string): void {
  if (Object.hasOwn(FORMATS, name)) FORMATS[name]?.(editor);
}
