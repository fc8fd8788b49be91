import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import styled from "styled-components";
import type { Incident } from "#contract/incidents";
import { useTranslate } from "../i18n/useTranslate";
import { Moment } from "../ui/Moment";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { SentenceForm } from "./SentenceForm";

type SentencePartProps = {
  patternId: string;
  sentence: Incident["sentence"];
  /** Words taken over from elsewhere on the page, to begin with. */
  draft: string | null;
};

/** The one sentence that everybody says, and a way to agree on another. */
export function SentencePart({ patternId, sentence, draft }: SentencePartProps) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(sentence === null);
  const [taken, setTaken] = useState(draft);
  if (draft !== null && draft !== taken) {
    setTaken(draft);
    setOpen(true);
  }
  return (
    <Stack $gap={8}>
      <h3>{t("issues.incident.sentence")}</h3>
      {sentence !== null && (
        <>
          <Words>{sentence.text}</Words>
          <Quiet>
            {t("issues.incident.agreed", { name: sentence.by })}, <Moment at={sentence.at} />
          </Quiet>
        </>
      )}
      {isOpen ? (
        <SentenceForm
          key={taken ?? "own"}
          patternId={patternId}
          start={taken ?? sentence?.text ?? ""}
          {...(sentence === null ? {} : { onCancel: () => setOpen(false) })}
        />
      ) : (
        <Row>
          <Button size="small" onClick={() => setOpen(true)}>
            {t("issues.incident.change")}
          </Button>
        </Row>
      )}
    </Stack>
  );
}

const Words = styled.blockquote`
  margin: 0;
  padding: 8px 12px;
  border-inline-start: 3px solid var(--border-primary);
  background: var(--bg-subtle);
  white-space: pre-line;
  overflow-wrap: anywhere;
`;
