import { applyEdits } from "../edit/applyEdits";
import { editSpan } from "../edit/editSpan";
import { hitsIn } from "../findFindings";
import type { Change, GlossaryEntry, Message } from "../message";
import type { LanguagePack } from "../pack";
import type { TextView } from "../view/textView";

/** The subject in plain words; undefined when the message has none. */
export function writeSubject(
  message: Message,
  view: TextView,
  pack: LanguagePack,
  glossary: readonly GlossaryEntry[],
): { text: string; changes: Change[] } | undefined {
  if (message.subject === undefined) return undefined;
  const edits = hitsIn(view, pack, glossary).flatMap((hit) => {
    const edit = editSpan(hit, view.masked);
    return edit === null ? [] : [edit];
  });
  const edited = applyEdits(view.source, edits);
  return edited.text.trim() === "" ? { text: view.source, changes: [] } : edited;
}
