import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import type { Settings } from "#contract/settings";
import { useTranslate } from "../i18n/useTranslate";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import type { SettingsWork } from "./useSettings";

type SaveBarProps = {
  work: SettingsWork;
  settings: Settings;
  version: number;
  isConfirmed: boolean;
  /** True where the teams are in sight; saving for the first time confirms them. */
  canConfirm: boolean;
};

/** Saves all parts at once; nothing is changed before. */
export function SaveBar({ work, settings, version, isConfirmed, canConfirm }: SaveBarProps) {
  const t = useTranslate();
  const isReady = !work.isFaulty && (isConfirmed ? work.changed !== null : canConfirm);
  return (
    <Bar>
      <Notes work={work} />
      {!isConfirmed && !canConfirm && <Quiet>{t("settings.teamsFirst")}</Quiet>}
      <Row>
        <Button
          isPrimary
          disabled={!isReady || work.isSaving}
          onClick={() => void work.save(settings, version)}
        >
          {t(isConfirmed || !canConfirm ? "settings.save" : "settings.confirm")}
        </Button>
        {(work.changed !== null || work.isFaulty) && (
          <Button isBasic onClick={work.discard}>
            {t("settings.discard")}
          </Button>
        )}
      </Row>
    </Bar>
  );
}

function Notes({ work }: Pick<SaveBarProps, "work">) {
  const t = useTranslate();
  return (
    <>
      {work.problem !== null && <ProblemNote problem={work.problem} />}
      {work.isSaved && <p role="status">{t("settings.saved")}</p>}
      {work.isFaulty && <Quiet role="status">{t("settings.faulty")}</Quiet>}
    </>
  );
}

const Bar = styled.div`
  position: sticky;
  bottom: 0;
  display: grid;
  gap: 8px;
  padding: 12px 0;
  border-top: 1px solid var(--border-subtle);
  background: var(--bg);
`;
