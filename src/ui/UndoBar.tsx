import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import { useTranslate } from "../i18n/useTranslate";
import { Icon } from "./Icon";

type UndoBarProps = { text: string; onUndo: () => void; onClose?: () => void };

/** Says what was done and offers to take it back. */
export function UndoBar({ text, onUndo, onClose }: UndoBarProps) {
  const t = useTranslate();
  return (
    <Bar role="status">
      <Icon name="check" />
      <span>{text}</span>
      <Button size="small" onClick={onUndo}>
        {t("ui.undo")}
      </Button>
      {onClose !== undefined && (
        <Button size="small" isBasic onClick={onClose}>
          {t("ui.close")}
        </Button>
      )}
    </Bar>
  );
}

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  padding: 8px 12px;
  border: 1px solid var(--border-success);
  border-radius: 6px;
  background: var(--bg-success);

  > svg {
    flex: none;
    color: var(--fg-success);
  }

  > span {
    flex: 1 1 120px;
  }
`;
