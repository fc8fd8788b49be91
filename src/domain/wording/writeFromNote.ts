import { gradeOf } from "../language/gradeOf";
import type { Rewrite, RewriteContext, Tone } from "./message";
import type { LanguagePack } from "./pack";
import { english } from "./packs/en/english";
import { verifyRewrite } from "./verify/verifyRewrite";
import { readView } from "./view/readView";
import { missingIn } from "./write/missingIn";
import { aboutOf } from "./note/aboutOf";
import { type Clause, cutNote } from "./note/cutNote";
import { type NoteSentence, readClause } from "./note/readClause";
import { technicalIn } from "./note/technical";
import { toMessage } from "./note/toMessage";

/** A note among colleagues, and what is known beyond it. */
export type Note = {
  /** Plain text in the language of the pack. */
  readonly note: string;
  readonly context?: RewriteContext;
  readonly tone?: Tone;
};

/** A message for the customer, and the words of the note that it does not tell. */
export type FromNote = Rewrite & { readonly leftOut: readonly string[] };

type ReadClause = { readonly clause: Clause; readonly sentence: NoteSentence | null };

const ORDER: readonly NoteSentence["place"][] = ["happened", "done", "next", "yours"];
/** Facts and people may not be new; whole sentences are, as a message in other words needs them. */
const MAY_BE_NEW = new Set(["claim-invented", "word-invented", "state-invented"]);

/**
 * Writes to the customer what a note means for them: what happened, what comes next and when, and
 * what they can do. Says only what the note says in a way that is known, and what the context
 * says; the rest is returned in `leftOut`. When nothing of the note can be told, the message says
 * that there is no news yet.
 *
 * @param pack - The language of the note and of the message; English when absent.
 */
export function writeFromNote(
  { note, context = {}, tone = "plain" }: Note,
  pack: LanguagePack = english,
): FromNote {
  const { notes, language } = pack;
  const read = cutNote(note).map((clause) => ({ clause, sentence: readClause(clause, notes) }));
  const about = aboutOf(note, context, notes);
  const told = toMessage({ sentences: inOrder(read), about, context, tone }, pack);
  const isTold = isSafe(note, told, context);
  const body = isTold ? told : toMessage({ sentences: [], about: null, context, tone }, pack);
  const view = readView(body, "text", false);
  const grade = (text: string) =>
    language === "en" ? gradeOf(readView(text, "text", false).masked) : 0;
  return {
    lang: language,
    act: "other",
    findings: [],
    body,
    written: "composed",
    changes: [],
    problems: missingIn(view, context, "other", pack),
    grade: { before: grade(note), after: grade(body) },
    leftOut: [...new Set(read.flatMap((one) => leftOutOf(isTold ? one : untold(one), body)))],
  };
}

const untold = ({ clause }: ReadClause): ReadClause => ({ clause, sentence: null });

function inOrder(read: readonly ReadClause[]): NoteSentence[] {
  const sentences = read.flatMap(({ sentence }) => (sentence === null ? [] : [sentence]));
  return ORDER.flatMap((place) => sentences.filter((one) => one.place === place)).filter(
    ({ text }, at, all) => all.findIndex((one) => one.text === text) === at,
  );
}

/** True when no fact, name or favor of the message is new. */
const isSafe = (note: string, body: string, context: RewriteContext): boolean =>
  verifyRewrite({ format: "text", source: note, candidate: body, context }).problems.every(
    ({ type }) => !type.endsWith("-invented") || MAY_BE_NEW.has(type),
  );

/** The words of a clause that the message does not tell: its facts and technical words, or all of it. */
function leftOutOf({ clause, sentence }: ReadClause, body: string): string[] {
  if (sentence === null) return body.includes(clause.text) ? [] : [clause.text];
  const facts = clause.facts.map(({ text }) => text);
  return [...facts.filter((text) => !isSaid(text, body)), ...technicalIn(clause.text)];
}

const isSaid = (fact: string, body: string): boolean =>
  body.includes(fact) || body.includes(fact.replace(/(\d)Z$/, "$1 UTC"));
