import { Button, ChevronButton, SplitButton } from "@zendeskgarden/react-buttons";
import { Item, Menu } from "@zendeskgarden/react-dropdowns";
import { useEffect } from "react";
import styled from "styled-components";
import { StatusBadge, statusLabel } from "../look/StatusBadge";
import type { TicketModel } from "./createTicketModel";
import { hasUnsaved, withEdits } from "./ticketState";
import type { Submit } from "./useSubmit";
import { useTicketState } from "./useTicketState";

type SubmitBarProps = { model: TicketModel; submit: Submit; isShown: boolean };

/** Statuses to submit as, with the key that does it beside Ctrl+Alt. */
const CHOICES = [
  { status: "open", key: "KeyO" },
  { status: "pending", key: "KeyP" },
  { status: "hold", key: "KeyD" },
  { status: "solved", key: "KeyS" },
] as const;

/** The bar below the composer: submit as a status, by click or by key. */
export function SubmitBar({ model, submit, isShown }: SubmitBarProps) {
  const state = useTicketState(model);
  const { status } = withEdits(state);
  const usual = status === "new" ? "open" : status;
  const isClosed = state.saved.status === "closed";
  const { run } = submit;

  useEffect(() => {
    if (!isShown || isClosed) return;
    const press = (event: KeyboardEvent) => {
      const choice = CHOICES.find(({ key }) => key === event.code);
      if (!event.ctrlKey || !event.altKey || choice === undefined) return;
      event.preventDefault();
      run(choice.status);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [isShown, isClosed, run]);

  return (
    <Bar>
      <Unsaved aria-live="polite">{hasUnsaved(state) ? "Not submitted yet" : ""}</Unsaved>
      <SplitButton>
        <Button
          isPrimary
          disabled={submit.isBusy || isClosed || state.isSaveDisabled}
          onClick={() => run(usual)}
        >
          {submit.isBusy ? "Submitting …" : `Submit as ${statusLabel(usual)}`}
        </Button>
        <Menu
          placement="top-end"
          onChange={({ value, type }) => {
            if (value !== undefined && /click|keyDown(Enter|Space)/i.test(type)) run(value);
          }}
          button={(props) => (
            <ChevronButton
              {...props}
              isPrimary
              aria-label="Submit as another status"
              disabled={submit.isBusy || isClosed || state.isSaveDisabled}
            />
          )}
        >
          {CHOICES.map(({ status: choice, key }) => (
            <Item key={choice} value={choice} label={`Submit as ${statusLabel(choice)}`}>
              <Choice>
                Submit as <StatusBadge status={choice} />
              </Choice>
              <Item.Meta>Ctrl+Alt+{key.slice(-1)}</Item.Meta>
            </Item>
          ))}
        </Menu>
      </SplitButton>
    </Bar>
  );
}

const Bar = styled.div`
  display: flex;
  flex: none;
  align-items: center;
  justify-content: flex-end;
  gap: 16px;
  padding: 10px 20px;
  border-top: 1px solid var(--border-subtle);
  background: var(--bg-raised);
`;

const Unsaved = styled.span`
  color: var(--fg-subtle);
  font-size: 12px;
`;

const Choice = styled.span`
  display: inline-flex;
  white-space: nowrap;
  gap: 8px;
  align-items: center;
`;
