import { type PatternDetail, readPattern } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Card } from "../ui/Card";
import { Chip } from "../ui/Chip";
import { Moment } from "../ui/Moment";
import { PageHead } from "../ui/PageHead";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { hashTo } from "../ui/useHashRoute";
import { PatternCustomers } from "./PatternCustomers";
import { PatternTickets } from "./PatternTickets";
import { Told } from "./Told";
import { TrendChart } from "./TrendChart";

type PatternPageProps = { patternId: string };

/** One recurring issue: how it runs, whom it hits, who was told. */
export function PatternPage({ patternId }: PatternPageProps) {
  const t = useTranslate();
  const answer = useService(readPattern, { patternId });
  return (
    <Stack $gap={16}>
      <p>
        <a href={hashTo("patterns")}>{t("patterns.back")}</a>
      </p>
      <Answered answer={answer} lines={8}>
        {(detail) => <Detail detail={detail} />}
      </Answered>
    </Stack>
  );
}

function Detail({ detail }: { detail: PatternDetail }) {
  const t = useTranslate();
  const { pattern, tickets, customers, spikes, similar } = detail;
  return (
    <Stack $gap={16}>
      <PageHead
        title={pattern.label}
        text={t("patterns.summary", {
          customers: pattern.customers,
          organizations: pattern.organizations,
          tickets: pattern.tickets,
        })}
      >
        <Chip mood={pattern.state === "emerging" ? "watch" : "calm"}>
          {t(`issue.state.${pattern.state}`)}
        </Chip>
      </PageHead>
      <Row $gap={6}>
        <Quiet>{t("patterns.words")}</Quiet>
        {pattern.phrases.map((phrase) => (
          <Chip key={phrase}>{phrase}</Chip>
        ))}
      </Row>
      <Card title={t("patterns.chart.title")}>
        <TrendChart trend={pattern.trend} />
        {spikes.length > 0 && (
          <ul>
            {spikes.map(({ from, tickets: count }) => (
              <li key={from}>
                {t("patterns.spike", { count })} <Moment at={from} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={t("patterns.customersTitle")} aside={<Told {...pattern} />}>
        <PatternCustomers customers={customers} />
      </Card>
      <Card title={t("patterns.ticketsTitle")}>
        <PatternTickets tickets={tickets} />
      </Card>
      {similar.length > 0 && (
        <Card title={t("patterns.similarTitle")}>
          <ul>
            {similar.map(({ id, label, tickets: count }) => (
              <li key={id}>
                <a href={hashTo("patterns", id)}>{label}</a>{" "}
                <Quiet as="span">{t("patterns.tickets", { count })}</Quiet>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Stack>
  );
}
