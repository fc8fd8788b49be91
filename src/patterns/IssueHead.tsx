import type { Pattern } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "../ui/Chip";
import { PageHead } from "../ui/PageHead";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { isNews } from "./isNews";
import { isSmall } from "./isSmall";

/** What an issue is called, how it stands, and by which words it is known. */
export function IssueHead({ pattern }: { pattern: Pattern }) {
  const t = useTranslate();
  const { cause } = pattern;
  return (
    <Stack $gap={8}>
      <PageHead
        title={pattern.label}
        text={t("patterns.summary", {
          customers: pattern.customers,
          organizations: pattern.organizations,
          tickets: pattern.tickets,
        })}
      >
        <Row $gap={6}>
          {pattern.pinned && <Chip>{t("issues.curate.pinned")}</Chip>}
          {isSmall(pattern) && <Chip>{t("issues.list.fewTickets")}</Chip>}
          <Chip mood={isNews(pattern.state) ? "watch" : "calm"}>
            {t(`issue.state.${pattern.state}`)}
          </Chip>
        </Row>
      </PageHead>
      <Row $gap={6}>
        <Quiet>{t("patterns.words")}</Quiet>
        {pattern.phrases.map((phrase) => (
          <Chip key={phrase}>{phrase}</Chip>
        ))}
      </Row>
      {cause !== null && (
        <p>
          {t("issues.curate.causeIs", { level: t(`issues.curate.level.${cause.level}`) })}
          {cause.note !== "" && ` – ${cause.note}`}
        </p>
      )}
    </Stack>
  );
}
