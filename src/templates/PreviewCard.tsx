import { useState } from "react";
import type { TemplateDetail, TextPair } from "#contract/templateDetail";
import { readPreview } from "#contract/templateEvidence";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Card } from "../ui/Card";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Segments } from "../ui/Segments";
import { PreviewPanes } from "./PreviewPanes";
import { TicketTabs } from "./TicketTabs";

type Look = "mail" | "plain";
type Side = "both" | "now" | "proposed";

type PreviewCardProps = {
  text: TemplateDetail;
  /** Words that are not in the help desk yet, be they being written; null when there are none. */
  proposed: TextPair | null;
};

/** The text as real customers would get it: those with whom it is most likely to look odd come first. */
export function PreviewCard({ text, proposed }: PreviewCardProps) {
  const t = useTranslate();
  const answer = useService(readPreview, { key: text.key });
  const [chosen, choose] = useState(0);
  const [look, setLook] = useState<Look>("mail");
  const [side, setSide] = useState<Side>("both");
  return (
    <Card title={t("templates.preview.title")}>
      <Answered answer={answer} lines={5}>
        {({ tickets, account, fired }) => {
          const shown = tickets[chosen] ?? tickets[0];
          if (shown === undefined) return <Quiet>{t("templates.preview.none")}</Quiet>;
          return (
            <>
              {!fired && <Quiet>{t("templates.preview.notFired")}</Quiet>}
              <TicketTabs tickets={tickets} chosen={chosen} onChoose={choose} />
              <Row $gap={16}>
                <Segments
                  label={t("templates.preview.look")}
                  isLabelHidden
                  value={look}
                  choices={[
                    { value: "mail", label: t("templates.preview.mail") },
                    { value: "plain", label: t("templates.preview.plain") },
                  ]}
                  onChange={setLook}
                />
                {proposed !== null && (
                  <Segments
                    label={t("templates.preview.side")}
                    isLabelHidden
                    value={side}
                    choices={[
                      { value: "both", label: t("templates.preview.both") },
                      { value: "now", label: t("templates.preview.now") },
                      { value: "proposed", label: t("templates.preview.proposed") },
                    ]}
                    onChange={setSide}
                  />
                )}
              </Row>
              <PreviewPanes
                text={text}
                proposed={proposed}
                shown={shown}
                account={account}
                look={look}
                side={proposed === null ? "now" : side}
              />
            </>
          );
        }}
      </Answered>
    </Card>
  );
}
