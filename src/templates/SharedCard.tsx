import type { TemplateDetail } from "#contract/templateDetail";
import { useTranslate } from "../i18n/useTranslate";
import { Card } from "../ui/Card";
import { Chip } from "../ui/Chip";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { hashTo } from "../ui/useHashRoute";

/** Dynamic content inside a text, and the rules that use this one: a change here reaches them all. */
export function SharedCard({ text: { contents, usedBy } }: { text: TemplateDetail }) {
  const t = useTranslate();
  if (contents.length === 0 && usedBy.length === 0) return null;
  return (
    <Card title={t("templates.shared.title")}>
      {contents.map(({ placeholder, isWhole, item }) => (
        <div key={placeholder}>
          <p>
            <code>{placeholder}</code>{" "}
            {item === null
              ? t("templates.shared.missing")
              : t(isWhole ? "templates.shared.whole" : "templates.shared.part", {
                  title: item.title,
                })}
          </p>
          <Row>
            {item?.variants.map(({ key, locale, score }) => (
              <a key={key} href={hashTo("templates", key)}>
                {t("templates.shared.variant", {
                  locale: locale ?? item.title,
                  score: Math.round(score),
                })}
              </a>
            ))}
          </Row>
        </div>
      ))}
      {usedBy.length > 0 && (
        <>
          <Quiet>{t("templates.shared.usedBy", { count: usedBy.length })}</Quiet>
          <ul>
            {usedBy.map(({ type, id, title, active, keys }) => (
              <li key={`${type}-${id}`}>
                <Row>
                  {keys[0] === undefined ? (
                    title
                  ) : (
                    <a href={hashTo("templates", keys[0])}>{title}</a>
                  )}
                  <Quiet as="span">{t(`templates.type.${type}`)}</Quiet>
                  {keys.length === 0 && <Chip>{t("templates.shared.staff")}</Chip>}
                  {!active && <Chip>{t("templates.off")}</Chip>}
                </Row>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
