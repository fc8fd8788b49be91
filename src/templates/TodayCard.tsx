import type { TemplateDetail } from "#contract/templateDetail";
import { useTranslate } from "../i18n/useTranslate";
import { Card } from "../ui/Card";
import { Icon } from "../ui/Icon";
import { MarkedText } from "../ui/MarkedText";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";

/** Today's words with what reads badly marked, what they leave unsaid, and what is broken in them. */
export function TodayCard({ text }: { text: TemplateDetail }) {
  const t = useTranslate();
  const { subject, body, format, findings, deadEnds, problems, grade } = text;
  return (
    <Card title={t("templates.now")}>
      {subject !== null && (
        <div>
          <Quiet>{t("templates.subject")}</Quiet>
          <MarkedText
            source={subject}
            format="text"
            findings={findings.filter((finding) => finding.in === "subject")}
          />
        </div>
      )}
      <MarkedText
        source={body}
        format={format}
        findings={findings.filter((finding) => finding.in === "body")}
      />
      {deadEnds.length > 0 && (
        <StateLine mood="watch" icon="alert">
          <p>{t("templates.deadEnd.lead")}</p>
          <ul>
            {deadEnds.map((end) => (
              <li key={end}>
                <Row>
                  <Icon name="cross" />
                  {t(`templates.deadEnd.${end}`)}
                </Row>
              </li>
            ))}
          </ul>
        </StateLine>
      )}
      {problems.length > 0 && (
        <Stack $gap={4}>
          {problems.map(({ type, detail }, index) => (
            <Row key={`${type}-${index}`}>
              <Icon name="alert" />
              <span>{detail}</span>
            </Row>
          ))}
        </Stack>
      )}
      {grade.now !== null && <Quiet>{t("templates.grades.now", { grade: grade.now })}</Quiet>}
    </Card>
  );
}
