import { useMemo, useState } from "react";
import { glossaryFor } from "#domain/wording/glossaryFor";
import type { Tone } from "#domain/wording/message";
import { toneFor } from "#domain/wording/toneFor";
import { readWordingSettings, type WordingSettings } from "#contract/settings";
import { serviceNow } from "../service/serviceClock";
import { useService } from "../service/useService";
import type { Agent } from "../zendesk/useAgent";
import type { Draft } from "../zendesk/draft";
import { useDraft } from "../zendesk/useDraft";
import type { Ticket } from "../zendesk/useTicket";
import type { NextWord } from "./Missing";
import { useEngine } from "./useEngine";
import { type Contact, useRewriteContext } from "./useRewriteContext";
import { useKeptVersions } from "./useKeptVersions";
import { useReplaceDraft } from "./useReplaceDraft";
import { useSaveCheck } from "./useSaveCheck";
import { usualTimes } from "./usualTimes";
import type { Writing } from "./writing";

type Known = { ticket: Ticket | null; agent: Agent | null; contact: Contact | null };

/** Until the service has answered. */
const NOTHING_SAID: WordingSettings = {
  tone: "plain",
  tones: [],
  glossary: [],
  holdsOnSave: false,
  model: null,
};

/** Everything the message card needs, in one place, so that other cards can write as well. */
export function useMessage({ ticket, agent, contact }: Known) {
  const { draft, refresh } = useDraft();
  const replacing = useKeptVersions(useReplaceDraft(draft, refresh));
  const locale = localeOf(ticket);
  const engine = useEngine(wordsOf(draft), locale);
  const settings = useService(readWordingSettings, {});
  const [ownTone, chooseTone] = useState<Tone | null>(null);
  const [ownTime, chooseTime] = useState<string | null>(null);
  const [usual] = useState(() => usualTimes(serviceNow()));

  const account = settings.status === "answered" ? settings.value : NOTHING_SAID;
  const nextUpdateAt = ownTime ?? ahead(contact?.nextUpdateAt ?? null);
  const context = useRewriteContext({ ticket, agent, contact, nextUpdateAt });
  const brandId = ticket?.brandId ?? null;
  const tone = ownTone ?? toneFor(account, { brand: brandId, locale });
  const glossary = useMemo(
    () => glossaryFor(account.glossary, brandId),
    [account.glossary, brandId],
  );
  const writing = useMemo<Writing>(
    () => ({ context, tone, glossary, locale }),
    [context, tone, glossary, locale],
  );
  useSaveCheck(engine, writing, account.holdsOnSave);

  const nextWord: NextWord = {
    times: timesFor(contact, usual),
    chosen: nextUpdateAt,
    choose: chooseTime,
  };
  return {
    engine,
    draft,
    writing,
    replacing,
    nextWord,
    model: account.model,
    tone: { value: tone, choose: chooseTone },
  } as const;
}

const localeOf = (ticket: Ticket | null): string | null => ticket?.requesterLocale ?? null;

const wordsOf = (draft: Draft | null): string => draft?.text ?? "";

/** A time that has passed is no promise any more. */
const ahead = (at: string | null): string | null =>
  at !== null && Date.parse(at) > serviceNow() ? at : null;

/** Those that fit the account's calendar, once it is known. */
const timesFor = (contact: Contact | null, usual: readonly string[]): readonly string[] =>
  contact !== null && contact.suggestedTimes.length > 0
    ? contact.suggestedTimes.slice(0, 3)
    : usual;
