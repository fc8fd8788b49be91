import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import { type Curation, listCuration } from "#contract/curation";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Disclosure } from "../ui/Disclosure";
import { Moment } from "../ui/Moment";
import { Quiet } from "../ui/Quiet";
import type { CurationState } from "./useCuration";

type CurationHistoryProps = { patternId: string; curation: CurationState };

/** Who decided what about an issue; what still holds can be taken back. */
export function CurationHistory({ patternId, curation }: CurationHistoryProps) {
  const t = useTranslate();
  const answer = useService(listCuration, { patternId });
  return (
    <Answered answer={answer} lines={1}>
      {(decisions) =>
        decisions.length === 0 ? null : (
          <Disclosure label={t("issues.curate.history", { count: decisions.length })}>
            {() => (
              <List>
                {decisions.map((decision) => (
                  <li key={decision.id}>
                    <Line decision={decision} curation={curation} />
                  </li>
                ))}
              </List>
            )}
          </Disclosure>
        )
      }
    </Answered>
  );
}

function Line({ decision, curation }: { decision: Curation; curation: CurationState }) {
  const t = useTranslate();
  const { action, by, at, undoneBy, label, tickets } = decision;
  return (
    <>
      <span>
        <strong>{by}</strong> {t(`issues.curate.was.${action}`, { label: label ?? "", tickets })}{" "}
        <Quiet as="span">
          <Moment at={at} />
        </Quiet>
      </span>
      {undoneBy === null ? (
        <Button
          size="small"
          disabled={curation.isRunning}
          onClick={() => void curation.undo(decision.id)}
        >
          {t("ui.undo")}
        </Button>
      ) : (
        <Quiet as="span">{t("issues.curate.takenBack", { name: undoneBy })}</Quiet>
      )}
    </>
  );
}

const List = styled.ul`
  display: grid;
  gap: 8px;

  li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    justify-content: space-between;
  }
`;
