import { useMemo, useState } from "react";
import { listFixes } from "#contract/fixes";
import { type PatternDetail, readPattern } from "#contract/patterns";
import "../i18n/issueTexts";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Card } from "../ui/Card";
import { Moment } from "../ui/Moment";
import { useReader } from "../ui/ReaderContext";
import { Stack } from "../ui/Stack";
import { hashTo } from "../ui/useHashRoute";
import { CausesCard } from "./CausesCard";
import { CurationBar } from "./CurationBar";
import { CurationHistory } from "./CurationHistory";
import { daysMarked } from "./daysMarked";
import { FixCard } from "./FixCard";
import { ImprovementCard } from "./ImprovementCard";
import { IncidentCard } from "./IncidentCard";
import { IssueHead } from "./IssueHead";
import { PatternCustomers } from "./PatternCustomers";
import { PatternTickets } from "./PatternTickets";
import { SimilarCard } from "./SimilarCard";
import { Told } from "./Told";
import { TrendChart } from "./TrendChart";
import { type CurationState, useCuration } from "./useCuration";

type PatternPageProps = { patternId: string };

/** One recurring issue: how it runs, whom it hits, who was told, what is done, and whether it held. */
export function PatternPage({ patternId }: PatternPageProps) {
  const t = useTranslate();
  const answer = useService(readPattern, { patternId });
  // Above the answer, so that what was done can be taken back on the page where a merge leads.
  const curation = useCuration(patternId);
  return (
    <Stack $gap={16}>
      <p>
        <a href={hashTo("patterns")}>{t("patterns.back")}</a>
      </p>
      <Answered answer={answer} lines={8}>
        {(detail) => <Detail detail={detail} curation={curation} />}
      </Answered>
    </Stack>
  );
}

type DetailProps = { detail: PatternDetail; curation: CurationState };

function Detail({ detail, curation }: DetailProps) {
  const t = useTranslate();
  const { timeZone } = useReader();
  const { pattern, tickets, customers, spikes, similar } = detail;
  const fixes = useService(listFixes, { patternId: pattern.id });
  const known = fixes.status === "answered" ? fixes.value : null;
  const marks = useMemo(() => daysMarked(spikes, known ?? [], timeZone), [spikes, known, timeZone]);
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <Stack $gap={16}>
      <IssueHead pattern={pattern} />
      <CurationBar pattern={pattern} curation={curation} />
      <IncidentCard patternId={pattern.id} draft={draft} />
      <Card title={t("patterns.chart.title")}>
        <TrendChart trend={pattern.trend} marks={marks} />
        {spikes.length > 0 && (
          <ul>
            {spikes.slice(-5).map(({ from, tickets: count }) => (
              <li key={from}>
                {t("patterns.spike", { count })} <Moment at={from} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      <FixCard patternId={pattern.id} fixes={fixes} onUseWords={setDraft} />
      <ImprovementCard patternId={pattern.id} />
      <CausesCard patternId={pattern.id} />
      <Card title={t("patterns.customersTitle")} aside={<Told {...pattern} />}>
        <PatternCustomers customers={customers} />
      </Card>
      <Card title={t("patterns.ticketsTitle")}>
        <PatternTickets tickets={tickets} curation={curation} />
      </Card>
      <SimilarCard similar={similar} curation={curation} />
      <CurationHistory patternId={pattern.id} curation={curation} />
    </Stack>
  );
}
