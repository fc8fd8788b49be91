import { findFacts } from "../facts/findFacts";
import type { Fact } from "../facts/fact";
import type { Format } from "../message";
import { expandWord } from "./expandWord";
import type { Atom, Sentence, Side, Word } from "./side";
import { valueOf } from "./valueOf";

const TOKEN =
  /[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{M}]+(?:['’][\p{L}]+)*|[.!?…。！？]+|\n[\s]*|[:;*•|]/gu;
const BLOCK =
  /^<\/?(?:p|br|div|td|tr|th|li|ul|ol|h[1-6]|table|blockquote|hr|body|dd|dt|center|header|footer|section)\b/i;
const ENTITIES: Readonly<Record<string, string>> = {
  "&#39;": "'",
  "&apos;": "'",
  "&rsquo;": "’",
  "&lsquo;": "'",
};

/** Reads a text into facts and sentences of words. Tags and control tags are facts, not words. */
export function readSide(text: string, format: Format, template: boolean): Side {
  const plain = text.replace(/&(?:#39|apos|[rl]squo);/g, (entity) =>
    (ENTITIES[entity] ?? "'").padEnd(entity.length, "\u2060"),
  );
  const atoms = withPaths(findFacts(format === "html" ? plain : text, format, template));
  const writer = sentenceWriter(text);
  let at = 0;
  for (const atom of atoms) {
    readWords(plain, at, atom.start, writer);
    if (atom.kind === "html-tag") {
      if (BLOCK.test(atom.text)) writer.close(atom.start);
    } else if (atom.kind !== "control-tag" && !/^&\w/.test(atom.text)) {
      writer.add({ key: atom.value, raw: atom.text, start: atom.start, end: atom.end, atom });
      if (endsWithStop(atom, plain)) writer.close(atom.end);
    }
    at = atom.end;
  }
  readWords(plain, at, text.length, writer);
  const sentences = writer.finish(text.length);
  const vocabulary = new Set(sentences.flatMap(({ words }) => words.map(({ key }) => key)));
  return { text, atoms, sentences, vocabulary };
}

/** "on 4 May. Your" ends a sentence though the stop may belong to the month. */
const endsWithStop = ({ kind, text, end }: Fact, whole: string): boolean =>
  kind === "date" && text.endsWith(".") && /^\s+\p{Lu}|^\s*$/u.test(whole.slice(end, end + 4));

type Writer = {
  add(word: Word): void;
  close(at: number, isQuestion?: boolean): void;
  finish(at: number): Sentence[];
};

function sentenceWriter(text: string): Writer {
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  const close = (at: number, isQuestion = false) => {
    const first = words[0];
    if (first === undefined) return;
    const end = Math.max(first.end, Math.min(at, text.length));
    sentences.push({
      words,
      start: first.start,
      end,
      isQuestion,
      key: words.map(({ key }) => key).join(" "),
    });
    words = [];
  };
  return {
    add: (word) => words.push(word),
    close,
    finish: (at) => {
      close(at);
      return sentences;
    },
  };
}

function readWords(text: string, from: number, to: number, writer: Writer): void {
  if (to <= from) return;
  TOKEN.lastIndex = from;
  for (let found = TOKEN.exec(text); found !== null && found.index < to; found = TOKEN.exec(text)) {
    const token = upToSign(found[0]);
    const end = Math.min(found.index + token.length, to);
    if (token.startsWith("\n")) {
      if (isBreak(text, found.index, end)) writer.close(found.index);
    } else if (STOP.test(token)) {
      if ((end >= to || endsSentence(token, text[end])) && !isShortForm(text, found.index, token))
        writer.close(end, /[?？]/.test(token));
    } else if (!DIVIDER.test(token)) {
      for (const key of expandWord(token)) {
        writer.add({ key, raw: token, start: found.index, end, atom: null });
      }
    }
    TOKEN.lastIndex = end;
  }
}

const endsSentence = (stop: string, next = " "): boolean =>
  EAST_STOP.test(stop) || /[\s<]/.test(next);

const BEFORE_STOP = /(?<![\p{L}.])(?:\p{L}|mr|mrs|ms|dr|prof|st|hr|fr|sra|srta|dra|mme|mlle)$/iu;

/** "Dr. Singh", "J. Okafor": a stop that belongs to a name. */
const isShortForm = (text: string, at: number, stop: string): boolean =>
  stop === "." &&
  BEFORE_STOP.test(text.slice(Math.max(0, at - 5), at)) &&
  /^ \p{Lu}/u.test(text.slice(at + 1, at + 3));

/** "Nora様": signs that are words of their own end a word of letters. */
function upToSign(token: string): string {
  if (token.length < 2 || token < "\u0041") return token;
  const sign = token.search(/[\u3040-\u30ff\u3400-\u9fff]/);
  return sign > 0 ? token.slice(0, sign) : token;
}

const STOP = /^[.!?…。！？]/;
const EAST_STOP = /^[。！？]/;
const DIVIDER = /^[:;*•|]/;

/** A wrapped line goes on; a blank line, a list item or a capital begins anew. */
function isBreak(text: string, at: number, next: number): boolean {
  if (text.slice(at + 1, next).includes("\n")) return true;
  return (
    !/[\p{Ll}\d([{%$#]/u.test(text[next] ?? "") ||
    /[,:]\s*$/.test(text.slice(Math.max(0, at - 3), at))
  );
}

function withPaths(facts: readonly Fact[]): Atom[] {
  const open: string[] = [];
  return facts.map((fact) => {
    if (fact.kind !== "control-tag") return { ...fact, value: valueOf(fact), path: [...open] };
    const word = /^\W*(\w+)/.exec(fact.text)?.[1]?.toLowerCase() ?? "";
    const path = [...open];
    const isEnd = /^end|^fi$/.test(word) || /^\{\{[~-]?\s*\//.test(fact.text);
    if (isEnd) open.pop();
    else if (/^(?:else|elsif|elseif|elif|when)$/.test(word))
      open.push(`${open.pop() ?? ""}${fact.text}`);
    else if (
      /^(?:if|unless|for|foreach|case|while|block|each|with|depend|range|filter|capture|comment|raw)$/.test(
        word,
      )
    )
      open.push(fact.text);
    return { ...fact, value: fact.text, path };
  });
}
