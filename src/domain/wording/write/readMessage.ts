import { splitSentences } from "../../language/splitSentences";
import { classifyAct } from "../act/classifyAct";
import { hitsIn } from "../findFindings";
import { readLines } from "../layout/readLines";
import { withSignature } from "../layout/withSignature";
import type { GlossaryEntry, Message, RewriteContext } from "../message";
import { readMoves } from "../moves/readMoves";
import type { LanguagePack } from "../pack";
import { readView } from "../view/readView";
import type { Span, TextView } from "../view/textView";
import type { Reading, ReadSentence } from "./draft";
import { isOwnWords } from "./isOwnWords";
import { ownerName, ownerNames } from "./speaker";

/** A sentence with a word of the account's own list is said with the account's words, not with ours. */
const OWN_RULE = "glossary-";

/** Reads a message whose language is known: its lines, sentences, and what each of them says. */
export function readMessage(
  message: Message,
  view: TextView,
  pack: LanguagePack,
  glossary: readonly GlossaryEntry[],
): Reading {
  const { subject = "", template = false, context } = message;
  const { masked } = readView(subject, "text", template);
  const act = classifyAct(view.masked, masked, pack, context?.event);
  return { ...readText(message, view, pack, glossary), act };
}

/** The same for a text of which it is known what kind of news it brings. */
export function readText(
  message: Message,
  view: TextView,
  pack: LanguagePack,
  glossary: readonly GlossaryEntry[],
): Omit<Reading, "act"> {
  const context = message.context ?? {};
  const lines = withSignature(readLines(view, pack), view, ownerNames(context));
  const hits = hitsIn(view, pack, glossary, "edit");
  const own = hits.filter(({ rule }) => rule.id.startsWith(OWN_RULE));
  const isOwn = ({ start, end }: Span) => own.some((hit) => hit.start < end && start < hit.end);
  const sentences = lines.flatMap(({ start, end, role }, line): ReadSentence[] =>
    role === "text" || role === "item"
      ? splitSentences(view.masked, start, end)
          .map(withoutTags(view.masked))
          .map((sentence) => ({
            ...sentence,
            line,
            parts: isOwn(sentence) ? null : partsOf(view, sentence, pack, context),
          }))
      : [],
  );
  return {
    view,
    pack,
    lines,
    sentences,
    context,
    hits,
    tone: message.tone ?? "plain",
    own: glossary.map(({ say }) => say),
    seed: `${message.id ?? ""}${view.source.length}${view.source.slice(0, 40)}`,
  };
}

const LEADING_TAGS = /^(?:\uE001\uE0FF*|\s)+/;
const TRAILING_TAGS = /(?:\uE001\uE0FF*|\s)+$/;

/** A sentence without the control tags before and after it, which stay where they are. */
const withoutTags =
  (masked: string) =>
  ({ start, end }: Span): Span => {
    const text = masked.slice(start, end);
    if (!text.includes("\uE001")) return { start, end };
    const lead = LEADING_TAGS.exec(text)?.[0].length ?? 0;
    const tail = TRAILING_TAGS.exec(text.slice(lead))?.[0].length ?? 0;
    return { start: start + lead, end: end - tail };
  };

/** What a sentence says; null also for our own sentences, which stay as they are. */
function partsOf(
  view: TextView,
  { start, end }: Span,
  pack: LanguagePack,
  context: RewriteContext,
) {
  const said = view.source.slice(start, end);
  if (isOwnWords(said, pack, ownerName(context) !== null)) return null;
  return readMoves(view.masked.slice(start, end), said, pack);
}
