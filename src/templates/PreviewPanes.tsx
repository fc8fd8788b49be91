import { useMemo } from "react";
import styled from "styled-components";
import type { TemplateDetail, TextPair } from "#contract/templateDetail";
import type { PreviewAccount } from "#domain/templates/preview/previewTicket";
import { type Preview, renderTemplate } from "#domain/templates/preview/renderTemplate";
import { useTranslate } from "../i18n/useTranslate";
import { Disclosure } from "../ui/Disclosure";
import { MailPane } from "./MailPane";
import type { PreviewedTicket } from "./TicketTabs";

type PreviewPanesProps = {
  text: TemplateDetail;
  proposed: TextPair | null;
  shown: PreviewedTicket;
  account: PreviewAccount;
  look: "mail" | "plain";
  side: "both" | "now" | "proposed";
};

/** Today's text and the proposal, filled in for one ticket. */
export function PreviewPanes({ text, proposed, shown, account, look, side }: PreviewPanesProps) {
  const t = useTranslate();
  const { subject, body, format } = text;
  const previews = useMemo(() => {
    const filled = (words: TextPair): Preview =>
      renderTemplate({
        template: {
          format,
          body: words.body,
          ...(words.subject === null ? {} : { subject: words.subject }),
        },
        ticket: shown.ticket,
        account,
        isSuppressed: shown.suppressed,
        now: shown.sentAt,
      });
    return {
      now: filled({ subject, body }),
      proposed: proposed === null ? null : filled(proposed),
    };
  }, [subject, body, format, proposed, shown, account]);

  return (
    <>
      <Two>
        {side !== "proposed" && (
          <MailPane
            title={t("templates.preview.now")}
            preview={previews.now}
            ticket={shown.ticket}
            account={account}
            look={look}
          />
        )}
        {side !== "now" && previews.proposed !== null && (
          <MailPane
            title={t("templates.preview.proposed")}
            preview={previews.proposed}
            ticket={shown.ticket}
            account={account}
            look={look}
          />
        )}
      </Two>
      {shown.sent !== null && (
        <Disclosure label={t("templates.preview.sent")}>
          {() => <Paper>{shown.sent?.body}</Paper>}
        </Disclosure>
      )}
    </>
  );
}

const Two = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr));
  gap: 16px;
`;

const Paper = styled.p`
  white-space: pre-wrap;
`;
