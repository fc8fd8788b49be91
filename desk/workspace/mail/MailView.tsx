import { useQueryClient } from "@tanstack/react-query";
import { Button } from "@zendeskgarden/react-buttons";
import { Field, Textarea } from "@zendeskgarden/react-forms";
import DOMPurify from "dompurify";
import { useState } from "react";
import styled from "styled-components";
import { sayExactly } from "../look/sayWhen";
import { type Mail, replyToMail } from "../rest/deskControls";
import { hashOf } from "../shell/route";
import { useWorkspace } from "../shell/workspace";

type MailViewProps = { mail: Mail };

/** A mail as its reader sees it. It stays on white: mail programs don't know our colors. */
export function MailView({ mail }: MailViewProps) {
  const { notify } = useWorkspace();
  const queries = useQueryClient();
  const [answer, setAnswer] = useState("");
  const [isBusy, setIsBusy] = useState(false);

  const send = async () => {
    setIsBusy(true);
    try {
      await replyToMail(mail.id, answer);
      setAnswer("");
      notify(`${mail.to} answered.`, "notice", 4000);
      await queries.invalidateQueries();
    } catch (error) {
      notify(error instanceof Error ? error.message : "The answer was not sent", "error", 8000);
    }
    setIsBusy(false);
  };

  return (
    <View>
      <Head>
        <h2>{mail.subject}</h2>
        <p>
          To {mail.to}
          {mail.from != null && ` · From ${mail.from}`} · {sayExactly(mail.created_at)}
          {mail.ticket_id != null && (
            <>
              {" · "}
              <a href={hashOf({ page: "ticket", ticketId: mail.ticket_id })}>
                Ticket #{mail.ticket_id}
              </a>
            </>
          )}
        </p>
      </Head>
      <Paper title={`Mail: ${mail.subject}`} sandbox="allow-popups" srcDoc={paperFor(mail)} />
      <Reply
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Field>
          <Field.Label>Answer as {mail.to}</Field.Label>
          <Textarea minRows={3} value={answer} onChange={({ target }) => setAnswer(target.value)} />
        </Field>
        <Button type="submit" isPrimary disabled={isBusy || answer.trim() === ""}>
          {isBusy ? "Sending …" : "Send as customer"}
        </Button>
      </Reply>
    </View>
  );
}

/** Shown in a frame without scripts, so that a mail's styles and tricks stay in it. */
function paperFor({ html, text }: Mail): string {
  const body =
    html == null
      ? `<pre style="white-space:pre-wrap;font:inherit">${escapeHtml(text ?? "")}</pre>`
      : DOMPurify.sanitize(html);
  return `<!doctype html><html lang="en"><base target="_blank"><title>Mail</title><body style="margin:24px;background:#fff;color:#222;font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere">${body}</body></html>`;
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const View = styled.section`
  display: flex;
  flex-direction: column;
  min-width: 0;
  min-height: 0;
`;

const Head = styled.div`
  padding: 16px 24px;
  border-bottom: 1px solid var(--border-subtle);

  h2 {
    font-size: 18px;
  }

  p {
    margin-top: 4px;
    color: var(--fg-subtle);
    font-size: 12px;
  }
`;

const Paper = styled.iframe`
  flex: 1;
  min-height: 0;
  border: 0;
  background: #fff;
`;

const Reply = styled.form`
  display: grid;
  gap: 8px;
  padding: 14px 24px;
  border-top: 1px solid var(--border-subtle);
  background: var(--bg-raised);

  button {
    justify-self: end;
  }
`;
