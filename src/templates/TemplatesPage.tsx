import { useState } from "react";
import { listTemplates, type Template } from "#contract/templates";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Choice } from "../ui/Choice";
import { EmptyState } from "../ui/EmptyState";
import { Moment } from "../ui/Moment";
import { PageHead } from "../ui/PageHead";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { SearchBox } from "../ui/SearchBox";
import { Stack } from "../ui/Stack";
import { TemplateTable } from "./TemplateTable";
import { TemplateView } from "./TemplateView";

const TYPES = ["trigger", "automation", "macro", "dynamic_content"] as const;

type TemplatesPageProps = { templateKey: string | undefined };

/** Every text that customers receive by rule, the one that reaches most with the worst words first. */
export function TemplatesPage({ templateKey }: TemplatesPageProps) {
  const t = useTranslate();
  const answer = useService(listTemplates, {});
  return (
    <Answered answer={answer} lines={8}>
      {({ templates, readAt }) => {
        const opened = templates.find(({ key }) => key === templateKey);
        if (opened !== undefined) return <TemplateView template={opened} />;
        return (
          <Stack $gap={16}>
            <PageHead title={t("templates.title")} text={t("templates.text")} />
            {templates.length === 0 ? (
              <EmptyState picture="letter" title={t("templates.empty.title")}>
                <p>{t("templates.empty.text")}</p>
              </EmptyState>
            ) : (
              <Narrowed templates={templates} />
            )}
            {readAt !== null && (
              <Quiet>
                {t("templates.readAt")} <Moment at={readAt} />
              </Quiet>
            )}
          </Stack>
        );
      }}
    </Answered>
  );
}

function Narrowed({ templates }: { templates: readonly Template[] }) {
  const t = useTranslate();
  const [type, setType] = useState("");
  const [search, setSearch] = useState("");
  const words = search.toLowerCase();
  const shown = templates.filter(
    (one) =>
      (type === "" || one.type === type) &&
      `${one.title}\n${one.body}`.toLowerCase().includes(words),
  );
  return (
    <>
      <Row>
        <Choice
          label={t("templates.filter")}
          value={type}
          choices={[
            { value: "", label: t("templates.allTypes") },
            ...TYPES.map((value) => ({ value, label: t(`templates.type.${value}`) })),
          ]}
          onChange={setType}
        />
        <SearchBox label={t("templates.search")} value={search} onChange={setSearch} />
      </Row>
      {shown.length === 0 ? <p>{t("templates.noneFound")}</p> : <TemplateTable templates={shown} />}
    </>
  );
}
