import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import { listVersions, type MessageVersion } from "#contract/versions";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Disclosure } from "../ui/Disclosure";
import { Moment } from "../ui/Moment";
import { Quiet } from "../ui/Quiet";
import { visibleText } from "../ui/readVisible";
import type { Draft } from "../zendesk/draft";
import { inFormat } from "./inFormat";
import type { DraftReplacing } from "./useReplaceDraft";

const LONGEST = 160;

type HistoryProps = { ticketId: string; draft: Draft; replacing: DraftReplacing };

/** What the agent's composer held before on this ticket; nobody else sees it. */
export function History({ ticketId, draft, replacing }: HistoryProps) {
  const t = useTranslate();
  return (
    <Disclosure label={t("draft.history.label")}>
      {() => <Versions ticketId={ticketId} draft={draft} replacing={replacing} />}
    </Disclosure>
  );
}

function Versions({ ticketId, draft, replacing }: HistoryProps) {
  const t = useTranslate();
  const answer = useService(listVersions, { ticketId });
  return (
    <Answered answer={answer}>
      {(versions) =>
        versions.length === 0 ? (
          <Quiet>{t("draft.history.empty")}</Quiet>
        ) : (
          <List>
            {versions.map((version) => (
              <Version key={version.id} version={version} draft={draft} replacing={replacing} />
            ))}
          </List>
        )
      }
    </Answered>
  );
}

type VersionProps = Omit<HistoryProps, "ticketId"> & { version: MessageVersion };

function Version({ version, draft, replacing }: VersionProps) {
  const t = useTranslate();
  const { at, origin, format, body } = version;
  const words = visibleText(body, format).trim();
  const own = inFormat(body, format, draft.isRich ? "html" : "text");
  const isThere = own === draft.text;
  return (
    <li>
      <Quiet>
        {t(`draft.history.origin.${origin}`)}, <Moment at={at} />
      </Quiet>
      <Words>{words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words}</Words>
      {isThere ? (
        <Quiet>{t("draft.history.there")}</Quiet>
      ) : (
        <Button
          size="small"
          onClick={() => void replacing.use(draft, { text: own, origin })}
          aria-label={t("draft.history.restoreOne", { words: words.slice(0, 40) })}
        >
          {t("draft.history.restore")}
        </Button>
      )}
    </li>
  );
}

const List = styled.ol`
  display: grid;
  gap: 12px;

  > li {
    display: grid;
    gap: 4px;
    justify-items: start;
  }
`;

const Words = styled.p`
  padding-inline-start: 8px;
  border-inline-start: 3px solid var(--border);
  white-space: pre-wrap;
`;
