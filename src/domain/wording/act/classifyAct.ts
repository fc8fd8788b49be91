import type { Act } from "../message";
import type { LanguagePack } from "../pack";

const SUBJECT_COUNTS = 2;
const AFTER_FIRST_LINES = 0.5;
/** News stands at the beginning; what comes after this is advice and footer. */
const NEWS_LENGTH = 260;
const LEAST_WEIGHT = 3;

const EVENTS: readonly [RegExp, Act][] = [
  [/reopen/, "reopened"],
  [/closed/, "closed"],
  [/solved|resolved/, "resolved"],
  [/pending|hold|waiting/, "pending"],
  [/escalat/, "escalated"],
  [/assign|group|transfer/, "assigned"],
  [/survey|satisfaction/, "survey"],
  [/incident|outage/, "outage"],
  [/created|received/, "ack"],
];

const compiled = new WeakMap<LanguagePack, readonly { act: Act; weight: number; find: RegExp }[]>();

/**
 * What kind of news a message brings, told from its words; the platform's event wins.
 *
 * @param body - The masked body.
 * @param subject - The masked subject, `""` when there is none.
 * @param event - What happened to the ticket, such as `status_changed:solved`.
 */
export function classifyAct(
  body: string,
  subject: string,
  pack: LanguagePack,
  event?: string,
): Act {
  const named = EVENTS.find(
    ([pattern]) => event !== undefined && pattern.test(event.toLowerCase()),
  );
  if (named !== undefined) return named[1];
  const text = body.toLowerCase();
  const scores = new Map<Act, number>();
  for (const { act, weight, find } of hintsOf(pack)) {
    const score =
      weight *
      ((find.test(subject.toLowerCase()) ? SUBJECT_COUNTS : 0) +
        (find.test(text.slice(0, NEWS_LENGTH)) ? 1 : 0) +
        (find.test(text.slice(NEWS_LENGTH)) ? AFTER_FIRST_LINES : 0));
    if (score > 0) scores.set(act, (scores.get(act) ?? 0) + score);
  }
  let best: Act = "other";
  for (const [act, score] of scores) {
    if (score >= LEAST_WEIGHT && score > (scores.get(best) ?? 0)) best = act;
  }
  return best;
}

function hintsOf(pack: LanguagePack) {
  const known = compiled.get(pack);
  if (known !== undefined) return known;
  const made = pack.hints.map(({ act, weight, pattern }) => ({
    act,
    weight,
    find: new RegExp(pattern, "u"),
  }));
  compiled.set(pack, made);
  return made;
}
