import styled from "styled-components";
import type { Today } from "#contract/today";
import { useTranslate } from "../i18n/useTranslate";
import { Disclosure } from "../ui/Disclosure";
import { useSayMoment } from "../ui/useSayMoment";

const FIGURES = ["person", "promise", "word", "handover"] as const;

/** What each figure counts, out of how many, and as of when. */
export function HowCounted({ today }: { today: Today }) {
  const t = useTranslate();
  const say = useSayMoment();
  return (
    <Below>
      <Disclosure label={t("today.counted.label")}>
        {() => (
          <>
            <p>{t("today.counted.of", { count: today.waiting, at: say(today.asOf) })}</p>
            <List>
              {FIGURES.map((figure) => (
                <div key={figure}>
                  <dt>{t(`today.figure.${figure}.name`)}</dt>
                  <dd>{t(`today.counted.${figure}`)}</dd>
                </div>
              ))}
            </List>
          </>
        )}
      </Disclosure>
    </Below>
  );
}

const Below = styled.div`
  margin-bottom: 20px;
`;

const List = styled.dl`
  display: grid;
  gap: 8px;
  max-width: 80ch;
  margin-top: 8px;

  dt {
    font-weight: 600;
  }
`;
