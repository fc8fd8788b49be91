import type { EvalRow } from "../../evalRow";
import { hasNotices, type Notice, readRows } from "../wording/notices";
import { withCourtesies, withInventions } from "./insertions";
import { freePairs, type OwnPair, mutated, mutatedMessages, mutatedRewrites } from "./ownPairs";
import { pairRows } from "./pairRows";

/** W6 on messages of our own, and with our own errors on the collected notices where they are. */
export function ownRows(isFailing: (text: string) => void): EvalRow[] {
  const notices = hasNotices() ? customerNotices() : [];
  return [
    ...pairRows("free rewrites", freePairs(), isFailing),
    ...pairRows("a third set", freePairs(["heldBack.txt"]), isFailing),
    ...pairRows("other languages, by language", byLanguage(), isFailing),
    ...pairRows("words changed in messages", mutatedMessages(), isFailing),
    ...pairRows("words changed in free rewrites", mutatedRewrites(), isFailing),
    ...pairRows("sentences added", withInventions(), isFailing),
    ...pairRows("courtesies added", withCourtesies(), isFailing),
    ...pairRows(
      "words changed in notices",
      notices.flatMap((claim) => mutated(claim, claim.source)),
      isFailing,
    ),
    ...(notices.length === 0
      ? []
      : pairRows("sentences added to notices", withInventions(notices), isFailing)),
  ];
}

/** Errors in the languages beside English, whose kinds begin with the language. */
const byLanguage = (): OwnPair[] =>
  freePairs(["otherLanguages.txt"]).map((pair) => ({
    ...pair,
    kind: pair.isGood ? pair.kind : pair.kind.slice(0, 2),
  }));

/** Every other English notice, and those that were filled in. */
const customerNotices = () =>
  [
    ...readRows<Notice>("corpus_dev.jsonl").filter(
      ({ lang, audience }, index) => lang === "en" && audience === "customer" && index % 2 === 0,
    ),
    ...readRows<Notice>("corpus_rendered_dev.jsonl"),
  ].map(({ format, body }) => ({ format, source: body }));
