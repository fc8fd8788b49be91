import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "./Quiet";

type MoreButtonProps = { shown: number; total: number; onMore: () => void };

/** How many of all are shown, and a way to see more. */
export function MoreButton({ shown, total, onMore }: MoreButtonProps) {
  const t = useTranslate();
  return (
    <Line>
      <Quiet>{t("ui.shownOf", { shown, total })}</Quiet>
      {shown < total && (
        <Button size="small" onClick={onMore}>
          {t("ui.more")}
        </Button>
      )}
    </Line>
  );
}

const Line = styled.div`
  display: flex;
  gap: 12px;
  align-items: center;
  padding: 12px 0;
`;
