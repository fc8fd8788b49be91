import { readToday, type Today } from "#contract/today";
import styled from "styled-components";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { EmptyState } from "../ui/EmptyState";
import { PageHead } from "../ui/PageHead";
import { AskedLine } from "./AskedLine";
import { AskedList } from "./AskedList";
import { Figure } from "./Figure";
import { HandoverFigure } from "./HandoverFigure";
import { HowCounted } from "./HowCounted";
import type { Lacking } from "./lacking";
import { WaitingList } from "./WaitingList";

type TodayPageProps = { lacking: string | undefined };

/** Has everybody who waits on us a named person, a promised time and a recent word? */
export function TodayPage({ lacking }: TodayPageProps) {
  const t = useTranslate();
  const answer = useService(readToday, {}, { everyMs: 60_000 });
  return (
    <>
      <PageHead title={t("today.title")} text={t("today.text")} />
      <Answered answer={answer}>
        {(today) =>
          today.waiting === 0 ? (
            <EmptyState picture="calm" title={t("today.nobody.title")}>
              <p>{t("today.nobody.text")}</p>
            </EmptyState>
          ) : (
            <>
              <Figures today={today} lacking={lacking} />
              <AskedLine />
              <HowCounted today={today} />
              {lacking === "asked" ? <AskedList /> : <WaitingList lacking={asLacking(lacking)} />}
            </>
          )
        }
      </Answered>
    </>
  );
}

const LACKING: readonly Lacking[] = ["person", "promise", "word", "nothing"];

const asLacking = (value: string | undefined): Lacking =>
  LACKING.find((one) => one === value) ?? "nothing";

function Figures({ today, lacking }: { today: Today; lacking: string | undefined }) {
  const figures = [
    { id: "person", count: today.named, icon: "person" },
    { id: "promise", count: today.promised, icon: "clock" },
    { id: "word", count: today.recent, icon: "talk" },
  ] as const;
  return (
    <Three>
      {figures.map(({ id, count, icon }) => (
        <li key={id}>
          <Figure
            id={id}
            count={count}
            waiting={today.waiting}
            icon={icon}
            isChosen={id === lacking}
          />
        </li>
      ))}
      <HandoverFigure />
    </Three>
  );
}

const Three = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
  gap: 16px;
  margin-bottom: 12px;
`;
