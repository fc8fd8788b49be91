import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import styled from "styled-components";
import type { TicketPattern } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { readDraft, replaceDraft } from "../zendesk/draft";
import type { ZafClient } from "../zendesk/zafClient";
import { useZendesk } from "../zendesk/ZendeskContext";

type KnownIncidentProps = { incident: NonNullable<TicketPattern["incident"]>; ticketId: string };
type Outcome = "used" | "notUsed";

/** The one sentence that all of us say about an incident, for the reply. */
export function KnownIncident({ incident, ticketId }: KnownIncidentProps) {
  const t = useTranslate();
  const zaf = useZendesk();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { sentence } = incident;
  return (
    <StateLine mood="watch" icon="alert">
      <Stack $gap={8}>
        <strong>{t("others.incident")}</strong>
        {sentence === null ? (
          <p>{t("others.noSentence")}</p>
        ) : (
          <>
            <span>{t("others.sentence")}</span>
            <Words>{sentence}</Words>
            <Row>
              <Button
                size="small"
                onClick={() => void putSentence(zaf, ticketId, sentence).then(setOutcome)}
              >
                {t("others.useSentence")}
              </Button>
            </Row>
            {outcome !== null && <p role="status">{t(`others.${outcome}`)}</p>}
          </>
        )}
      </Stack>
    </StateLine>
  );
}

/** Writes into an empty reply of this ticket and nowhere else. */
async function putSentence(zaf: ZafClient, ticketId: string, sentence: string): Promise<Outcome> {
  try {
    const draft = await readDraft(zaf);
    const isEmpty = draft.text.replace(/<[^>]*>|&nbsp;|\s/g, "") === "";
    if (draft.ticketId !== ticketId || draft.kind === "other" || !isEmpty) return "notUsed";
    const text = draft.isRich ? asHtml(sentence) : sentence;
    const done = await replaceDraft(zaf, draft, { text, kind: "public" });
    return done === "replaced" ? "used" : "notUsed";
  } catch {
    return "notUsed";
  }
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const asHtml = (text: string): string =>
  text
    .split(/\n+/)
    .map((line) => `<p>${line.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign)}</p>`)
    .join("");

const Words = styled.blockquote`
  margin: 0;
  white-space: pre-line;
  overflow-wrap: anywhere;
`;
