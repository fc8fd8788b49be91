import styled from "styled-components";
import type { BackfillProgress } from "#contract/connection";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";
import { sayAge } from "../ui/sayAge";

type BackfillNoteProps = { progress: BackfillProgress };

/** How far the first reading of the account has come. */
export function BackfillNote({ progress }: BackfillNoteProps) {
  const t = useTranslate();
  const { ticketsRead, ticketsTotal, secondsLeft } = progress;
  const share = ticketsTotal === null || ticketsTotal === 0 ? null : ticketsRead / ticketsTotal;
  return (
    <Note role="status">
      <strong>{t("connection.reading")}</strong>
      <Track
        role="progressbar"
        aria-label={t("connection.reading")}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(share === null ? {} : { "aria-valuenow": Math.round(share * 100) })}
      >
        <Bar $share={Math.min(1, share ?? 0.05)} />
      </Track>
      <p>
        {ticketsTotal === null
          ? t("connection.readSoFar", { count: ticketsRead })
          : t("connection.readOf", { read: ticketsRead, total: ticketsTotal })}
        {secondsLeft !== null &&
          ` ${t("connection.timeLeft", { time: sayAge(secondsLeft * 1000, t) })}`}
      </p>
      <Quiet>{t("connection.meanwhile")}</Quiet>
    </Note>
  );
}

const Note = styled.div`
  display: grid;
  gap: 8px;
  margin-bottom: 20px;
  padding: 16px;
  border: 1px solid var(--border);
  border-radius: 8px;
  background: var(--bg-subtle);
`;

const Track = styled.div`
  overflow: hidden;
  height: 8px;
  border-radius: 4px;
  background: var(--border-subtle);
`;

const Bar = styled.div<{ $share: number }>`
  width: 100%;
  height: 100%;
  border-radius: 4px;
  background: var(--fg-primary);
  transform: scaleX(${({ $share }) => $share});
  transform-origin: left;
  transition: transform 0.4s;
`;
