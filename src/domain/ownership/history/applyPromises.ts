import { type Audit, isByRule, type Words } from "../../tickets/audit";
import { readInstant } from "../../tickets/readInstant";
import { readText } from "../../tickets/readValue";
import { fromWallMs } from "../calendar/zone";
import { findPromise } from "../promises/findPromise";
import { lapseOf } from "../promises/lapseOf";
import type { Facts, Setting } from "./facts";

/** Notes what the customer was told about when they hear next, in words or in the field. */
export function applyPromises(
  facts: Facts,
  audit: Audit,
  said: readonly Words[],
  setting: Setting,
): void {
  const made = said.flatMap((words) => promiseIn(facts, words, audit, setting));
  const field = fieldPromise(audit, setting);
  if (field !== null) {
    const isKnown = [...made, ...facts.promises.filter(({ renewed }) => !renewed)].some(
      ({ dueAt }) => Math.abs(dueAt - field.dueAt) < 60_000,
    );
    if (!isKnown) {
      for (const promise of facts.promises) {
        const isOpen = promise.answered === null && audit.at <= promise.lapsesAt;
        if (promise.source === "field" && isOpen) promise.renewed = true;
      }
      made.push(field);
    }
  }
  const latest = made.reduce<(typeof made)[number] | null>(
    (best, one) => (best === null || one.dueAt > best.dueAt ? one : best),
    null,
  );
  if (latest === null) return;
  for (const promise of facts.promises) {
    const { answered } = promise;
    if (answered?.auditId === audit.id && audit.at <= promise.lapsesAt) promise.renewed = true;
  }
  facts.promises.push(latest);
}

type Made = Facts["promises"][number];

function promiseIn(facts: Facts, words: Words, audit: Audit, { clock, people }: Setting): Made[] {
  const { authorId } = words;
  if (authorId === null || !words.isPublic || authorId === facts.requesterId) return [];
  if (!people.isStaff(authorId, facts.copied.has(authorId))) return [];
  const found = findPromise(words.text, audit.at, clock);
  if (found === null) return [];
  return [
    {
      ...found,
      auditId: audit.id,
      at: audit.at,
      authorId,
      source: "words",
      lapsesAt: lapseOf(found, clock),
      answered: null,
      renewed: false,
    },
  ];
}

function fieldPromise(audit: Audit, { policy, clock }: Setting): Made | null {
  const field = String(policy.fields.next_update ?? "");
  const change = audit.events.findLast(
    (event) =>
      event.type === "field" && field !== "" && event.field.replace("custom_fields_", "") === field,
  );
  if (change?.type !== "field" || isByRule(change.via)) return null;
  const text = readText(change.value);
  const dueAt = dateOnly(text, clock) ?? inZone(text, clock);
  if (Number.isNaN(dueAt)) return null;
  const promise = { text, kind: "explicit", dueAt } as const;
  return {
    ...promise,
    auditId: audit.id,
    at: audit.at,
    authorId: audit.authorId,
    source: "field",
    lapsesAt: lapseOf(promise, clock),
    answered: null,
    renewed: false,
  };
}

/** A time without a zone is one on the account's clock. */
const inZone = (text: string, { timeZone }: Setting["clock"]): number =>
  /[:\d]$/.test(text) && !/[+-]\d{2}:?\d{2}$/.test(text.slice(10))
    ? fromWallMs(readInstant(text), timeZone)
    : readInstant(text);

/** A date without a time lasts until that working day ends. */
function dateOnly(text: string, clock: Setting["clock"]): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = Date.parse(text) / 86_400_000;
  for (let ahead = 0; ahead < 30; ahead += 1) {
    const closing = clock.closingOf(day + ahead);
    if (closing !== null) return closing;
  }
  return null;
}
