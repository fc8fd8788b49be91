import { applyEdits } from "../edit/applyEdits";
import { editSpan } from "../edit/editSpan";
import { hitsIn } from "../findFindings";
import type { Change, GlossaryEntry, Message } from "../message";
import type { LanguagePack } from "../pack";
import { verifyRewrite } from "../verify/verifyRewrite";
import { readView } from "../view/readView";
import type { TextView } from "../view/textView";
import { composeSubject } from "./composeSubject";
import { ownerName } from "./speaker";

/** The subject in plain words, the same on a second try and with all its facts; undefined when the message has none. */
export function writeSubject(
  message: Message,
  view: TextView,
  pack: LanguagePack,
  glossary: readonly GlossaryEntry[],
): { text: string; changes: Change[] } | undefined {
  if (message.subject === undefined) return undefined;
  const { source, template } = view;
  const keeps = (candidate: string) =>
    verifyRewrite({
      format: "text",
      template,
      source,
      candidate,
      context: { ...message.context, own: glossary.map(({ say }) => say) },
    }).accepted;
  const said = glossary.length > 0 ? null : saidAnew(message, view, pack);
  if (said !== null && keeps(said.text)) return said;
  const stays = { text: source, changes: [] };
  const edited = editOnce(view, pack, glossary);
  if (edited.text === source || edited.text.trim() === "") return stays;
  const again = editOnce(readView(edited.text, "text", template), pack, glossary);
  return again.text === edited.text && keeps(edited.text) ? edited : stays;
}

function saidAnew({ context = {} }: Message, view: TextView, pack: LanguagePack) {
  const said = composeSubject(view, pack, ownerName(context) !== null);
  if (said === null) return null;
  const { text, line } = said;
  return { text, changes: [{ before: view.source, after: text, ruleId: line.id, why: line.why }] };
}

function editOnce(view: TextView, pack: LanguagePack, glossary: readonly GlossaryEntry[]) {
  const edits = hitsIn(view, pack, glossary, "edit").flatMap((hit) => {
    const edit = editSpan(hit, view.masked);
    return edit === null ? [] : [edit];
  });
  return applyEdits(view.source, edits);
}
