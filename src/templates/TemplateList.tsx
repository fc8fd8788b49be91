import { useState } from "react";
import { listTemplates } from "#contract/templates";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { EmptyState } from "../ui/EmptyState";
import { Moment } from "../ui/Moment";
import { PageHead } from "../ui/PageHead";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { Coverage } from "./Coverage";
import { PolicyPart } from "./PolicyPart";
import { RecentRuns } from "./RecentRuns";
import { TemplateLines } from "./TemplateLines";
import { useTemplatePolicy } from "./useTemplatePolicy";

/** The first reading takes a while; after it texts change when somebody edits them. */
const OFTEN_MS = 3_000;
const SELDOM_MS = 60_000;

/** Every text that customers receive by rule, the one that reaches most with the worst words first. */
export function TemplateList() {
  const t = useTranslate();
  const [search, setSearch] = useState("");
  const answer = useService(listTemplates, search === "" ? {} : { search }, {
    everyMs: (list) => (list === undefined || list.readAt === null ? OFTEN_MS : SELDOM_MS),
    keepsLast: true,
  });
  const policy = useTemplatePolicy();
  return (
    <Stack $gap={16}>
      <PageHead title={t("templates.title")} text={t("templates.text")} />
      <Answered answer={answer} lines={8}>
        {({ templates, readAt, coverage }) =>
          templates.length === 0 && search === "" ? (
            <EmptyState picture="letter" title={t("templates.empty.title")}>
              <p>{t("templates.empty.text")}</p>
            </EmptyState>
          ) : (
            <Stack $gap={16}>
              {coverage !== null && <Coverage coverage={coverage} />}
              <RecentRuns />
              <TemplateLines
                lines={templates}
                search={search}
                onSearch={setSearch}
                mayChange={policy.status === "answered" && policy.value.youMay}
              />
              {readAt !== null && (
                <Quiet>
                  {t("templates.readAt")} <Moment at={readAt} />
                </Quiet>
              )}
            </Stack>
          )
        }
      </Answered>
      {policy.status === "answered" && policy.value.youMay && <PolicyPart answer={policy.value} />}
    </Stack>
  );
}
