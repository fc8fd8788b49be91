import "../i18n/draftTexts";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { type Draft, isToCustomer } from "../zendesk/draft";
import { useLastNote } from "../zendesk/useLastNote";
import { DraftPanel } from "./DraftPanel";
import type { Engine } from "./engine";
import { History } from "./History";
import { inFormat } from "./inFormat";
import { isBlank } from "./isBlank";
import type { NextWord } from "./Missing";
import { NotePanel } from "./NotePanel";
import { SpecialButtons } from "./SpecialButtons";
import type { DraftReplacing } from "./useReplaceDraft";
import type { WantedMessage } from "./useSpecialMessage";
import type { ChosenTone, Writing } from "./writing";

type DraftContentProps = {
  engine: Engine;
  draft: Draft;
  writing: Writing;
  tone: ChosenTone;
  nextWord: NextWord;
  model: string | null;
  replacing: DraftReplacing;
  onWrite: (wanted: WantedMessage) => void;
};

/** What fits the composer right now, and the versions that it held before. */
export function DraftContent(props: DraftContentProps) {
  const { draft, replacing } = props;
  return (
    <Stack>
      <Advice {...props} />
      {draft.ticketId !== null && !IS_LEFT_ALONE[draft.kind] && (
        <History
          key={draft.ticketId}
          ticketId={draft.ticketId}
          draft={draft}
          replacing={replacing}
        />
      )}
    </Stack>
  );
}

/** Where there is no composer that we could fill. */
const IS_LEFT_ALONE: Readonly<Partial<Record<Draft["kind"], true>>> = { other: true, closed: true };

/** Advice on a reply, an offer beside a note, or a quiet word. */
function Advice(props: DraftContentProps) {
  const { draft, onWrite } = props;
  const t = useTranslate();
  const note = useLastNote();
  const isEmpty = isBlank(draft);

  if (draft.kind === "closed") {
    return (
      <StateLine mood="calm" icon="closed">
        <p>{t("draft.closed.why")}</p>
        <p>{t("draft.closed.instead")}</p>
      </StateLine>
    );
  }
  if (draft.kind === "other") return <Quiet>{t("wording.otherChannel")}</Quiet>;
  if (isToCustomer(draft) && !isEmpty) return <DraftPanel {...props} />;
  if (draft.kind === "note" && !isEmpty) {
    const source = { body: draft.text, format: draft.isRich ? "html" : "text" } as const;
    return <NotePanel {...props} source={source} intro={t("wording.note.own")} />;
  }
  return (
    <Stack>
      <Quiet>{t(draft.kind === "note" ? "wording.note.empty" : "wording.empty")}</Quiet>
      {isToCustomer(draft) && <SpecialButtons onWrite={onWrite} />}
      {note !== null && (
        <NotePanel
          {...props}
          key={note.text}
          source={{ body: inFormat(note.text, noteFormat(note.text), "text"), format: "text" }}
          intro={t("wording.note.from", { name: note.author })}
        />
      )}
    </Stack>
  );
}

const noteFormat = (text: string) =>
  /<(?:p|br|div|ul|ol|li|span|a|b|i)\b/i.test(text) ? "html" : "text";
