import { useMemo } from "react";
import styled from "styled-components";
import type { Template } from "#contract/templates";
import { useTranslate } from "../i18n/useTranslate";
import { Card } from "../ui/Card";
import { DiffText } from "../ui/DiffText";
import { MarkedText } from "../ui/MarkedText";
import { PageHead } from "../ui/PageHead";
import { piecesOf } from "../ui/piecesOf";
import { Quiet } from "../ui/Quiet";
import { visibleText } from "../ui/readVisible";
import { Stack } from "../ui/Stack";
import { hashTo } from "../ui/useHashRoute";
import { Score } from "./Score";

type TemplateViewProps = { template: Template };

/** One text as customers get it, what reads badly in it, and how we would say it. */
export function TemplateView({ template }: TemplateViewProps) {
  const t = useTranslate();
  const { title, type, format, subject, body, findings, score, proposal, reach30 } = template;
  const inBody = findings.filter((finding) => finding.in === "body");
  const inSubject = findings.filter((finding) => finding.in === "subject");

  return (
    <Stack $gap={16}>
      <p>
        <a href={hashTo("templates")}>{t("templates.back")}</a>
      </p>
      <PageHead
        title={title}
        text={`${t(`templates.type.${type}`)} · ${t("templates.reach30", { count: reach30 })}`}
      >
        <div>
          <Score score={score} count={findings.length} />
        </div>
      </PageHead>
      <Two>
        <Card title={t("templates.now")}>
          {subject !== null && (
            <div>
              <Quiet>{t("templates.subject")}</Quiet>
              <MarkedText source={subject} format="text" findings={inSubject} />
            </div>
          )}
          <MarkedText source={body} format={format} findings={inBody} />
        </Card>
        <Card title={t("templates.proposal")}>
          {proposal === null ? (
            <Quiet>{t("templates.leave")}</Quiet>
          ) : (
            <Proposed template={template} proposal={proposal} />
          )}
        </Card>
      </Two>
    </Stack>
  );
}

type ProposedProps = {
  template: Template;
  proposal: NonNullable<Template["proposal"]>;
};

function Proposed({ template, proposal }: ProposedProps) {
  const t = useTranslate();
  const { format, subject, body } = template;
  const pieces = useMemo(
    () => piecesOf(body, proposal.body, format),
    [body, proposal.body, format],
  );
  return (
    <>
      {subject !== null && proposal.subject !== undefined && (
        <div>
          <Quiet>{t("templates.subject")}</Quiet>
          <DiffText pieces={piecesOf(subject, proposal.subject, "text")} format="text" />
        </div>
      )}
      <Paper>{visibleText(proposal.body, format).trim()}</Paper>
      <Quiet>{t("templates.changes")}</Quiet>
      <DiffText pieces={pieces} format={format} />
    </>
  );
}

const Two = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(360px, 100%), 1fr));
  gap: 16px;
  align-items: start;
`;

const Paper = styled.div`
  padding: 12px;
  border: 1px solid var(--border);
  border-radius: 6px;
  background: var(--bg);
  white-space: pre-wrap;
`;
