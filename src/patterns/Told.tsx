import styled from "styled-components";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";

type ToldProps = { told: number; untold: number };

/** How many of the people hit by an issue got a word about it. */
export function Told({ told, untold }: ToldProps) {
  const t = useTranslate();
  const all = told + untold;
  return (
    <div>
      <Track aria-hidden="true">
        <Bar $share={all === 0 ? 0 : told / all} />
      </Track>
      <span>{t("patterns.told", { count: told })}</span>
      <Quiet>
        {untold === 0 ? t("patterns.allTold") : t("patterns.untold", { count: untold })}
      </Quiet>
    </div>
  );
}

const Track = styled.div`
  overflow: hidden;
  width: 100%;
  max-width: 160px;
  height: 8px;
  margin-bottom: 4px;
  border: 1px solid var(--border-danger);
  border-radius: 4px;
  background: var(--bg-danger);
`;

const Bar = styled.div<{ $share: number }>`
  width: ${({ $share }) => $share * 100}%;
  height: 100%;
  background: var(--fg-success);
`;
