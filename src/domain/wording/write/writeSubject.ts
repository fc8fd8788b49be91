import { applyEdits } from "../edit/applyEdits";
import { editSpan } from "../edit/editSpan";
import { hitsIn } from "../findFindings";
import type { Change, GlossaryEntry, Message } from "../message";
import type { LanguagePack } from "../pack";
import { verifyRewrite } from "../verify/verifyRewrite";
import { readView } from "../view/readView";
import type { TextView } from "../view/textView";

/** The subject in plain words, the same on a second try and with all its facts; undefined when the message has none. */
export function writeSubject(
  message: Message,
  view: TextView,
  pack: LanguagePack,
  glossary: readonly GlossaryEntry[],
): { text: string; changes: Change[] } | undefined {
  if (message.subject === undefined) return undefined;
  const stays = { text: view.source, changes: [] };
  const edited = editOnce(view, pack, glossary);
  if (edited.text === view.source || edited.text.trim() === "") return stays;
  const again = editOnce(readView(edited.text, "text", view.template), pack, glossary);
  if (again.text !== edited.text) return stays;
  const { accepted } = verifyRewrite({
    format: "text",
    template: view.template,
    source: view.source,
    candidate: edited.text,
    context: { ...message.context, own: glossary.map(({ say }) => say) },
  });
  return accepted ? edited : stays;
}

function editOnce(view: TextView, pack: LanguagePack, glossary: readonly GlossaryEntry[]) {
  const edits = hitsIn(view, pack, glossary, "edit").flatMap((hit) => {
    const edit = editSpan(hit, view.masked);
    return edit === null ? [] : [edit];
  });
  return applyEdits(view.source, edits);
}
