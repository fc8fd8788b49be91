import styled from "styled-components";
import type { PreviewAccount, PreviewTicket } from "#domain/templates/preview/previewTicket";
import type { Preview } from "#domain/templates/preview/renderTemplate";
import { useTranslate } from "../i18n/useTranslate";
import { pageNonce } from "../ui/pageNonce";
import { Quiet } from "../ui/Quiet";
import { StateLine } from "../ui/StateLine";
import { mailPage } from "./mailPage";

type MailPaneProps = {
  title: string;
  preview: Preview;
  ticket: PreviewTicket;
  account: PreviewAccount;
  look: "mail" | "plain";
};

/** One mail as it arrives, with what came out empty in it. */
export function MailPane({ title, preview, ticket, account, look }: MailPaneProps) {
  const t = useTranslate();
  return (
    <Pane aria-label={title}>
      <h3>{title}</h3>
      {preview.status === "invalid" ? (
        <StateLine mood="bad" icon="alert">
          <p>{t("templates.preview.broken")}</p>
          {preview.faults.map(({ detail }) => (
            <p key={detail}>{detail}</p>
          ))}
        </StateLine>
      ) : (
        <>
          <Quiet as="div">
            {t("templates.preview.from", { name: account.name })}
            <br />
            {t("templates.preview.to", { name: toOf(ticket) })}
            {ticket.ccs.length > 0 && (
              <>
                <br />
                {t("templates.preview.cc", {
                  names: ticket.ccs.map(({ name }) => name).join(", "),
                })}
              </>
            )}
          </Quiet>
          {preview.subject !== null && <strong>{preview.subject}</strong>}
          {look === "mail" ? (
            <Mail
              title={t("templates.preview.frame", { title })}
              // Without a single permission: no scripts, no forms, no way out, no network.
              sandbox=""
              srcDoc={mailPage(preview.html, pageNonce())}
            />
          ) : (
            <Plain tabIndex={0} role="group" aria-label={t("templates.preview.frame", { title })}>
              {preview.text}
            </Plain>
          )}
          <Gaps preview={preview} />
        </>
      )}
    </Pane>
  );
}

function Gaps({ preview }: { preview: Extract<Preview, { status: "rendered" }> }) {
  const t = useTranslate();
  const { suppressed, empty } = preview;
  const rest = empty.filter((tag) => !suppressed.some(({ text }) => sameTag(text, tag)));
  return (
    <>
      {suppressed.length > 0 && (
        <StateLine mood="watch" icon="alert">
          <p>
            {t("templates.preview.suppressed", {
              tags: suppressed.map(({ text }) => text).join(", "),
            })}
          </p>
          {suppressed.map(({ leadIn }) =>
            leadIn === null ? null : (
              <p key={leadIn}>{t("templates.preview.leadIn", { words: leadIn })}</p>
            ),
          )}
        </StateLine>
      )}
      {rest.length > 0 && <Quiet>{t("templates.preview.empty", { tags: rest.join(", ") })}</Quiet>}
    </>
  );
}

const sameTag = (one: string, other: string): boolean =>
  one.replace(/[\s-]/g, "") === other.replace(/[\s-]/g, "");

const toOf = ({ requester: { name, email } }: PreviewTicket): string =>
  email === null ? name : `${name} <${email}>`.trim();

const Pane = styled.section`
  display: grid;
  gap: 8px;
  align-content: start;
  min-width: 0;
`;

const Mail = styled.iframe`
  width: 100%;
  height: 340px;
  border: 1px solid var(--border);
  border-radius: 6px;
  background: #fff;
`;

const Plain = styled.div`
  height: 340px;
  overflow: auto;
  padding: 12px;
  border: 1px solid var(--border);
  border-radius: 6px;
  background: var(--bg);
  font-family: ui-monospace, monospace;
  white-space: pre-wrap;
`;
