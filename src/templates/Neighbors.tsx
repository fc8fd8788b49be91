import { listTemplates } from "#contract/templates";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Row } from "../ui/Row";
import { hashTo } from "../ui/useHashRoute";

/** Back to the list, and to the texts before and after this one where there is most to gain. */
export function Neighbors({ templateKey }: { templateKey: string }) {
  const t = useTranslate();
  const answer = useService(listTemplates, {});
  const lines = answer.status === "answered" ? answer.value.templates : [];
  const place = lines.findIndex(({ key }) => key === templateKey);
  const before = place > 0 ? lines[place - 1] : undefined;
  const after = place === -1 ? undefined : lines[place + 1];
  return (
    <nav aria-label={t("templates.neighbors.region")}>
      <Row $gap={16}>
        <a href={hashTo("templates")}>{t("templates.back")}</a>
        {before !== undefined && (
          <a href={hashTo("templates", before.key)} title={before.title}>
            {t("templates.neighbors.before")}
          </a>
        )}
        {after !== undefined && (
          <a href={hashTo("templates", after.key)} title={after.title}>
            {t("templates.neighbors.after")}
          </a>
        )}
      </Row>
    </nav>
  );
}
