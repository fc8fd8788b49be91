import { Tooltip } from "@zendeskgarden/react-tooltips";
import { useState } from "react";
import styled from "styled-components";
import { AppTray } from "../apps/AppTray";
import { CustomerCard } from "../people/CustomerCard";
import { Icon } from "../look/Icon";
import type { TicketModel } from "./createTicketModel";

type SidePanelProps = { model: TicketModel; isShown: boolean };

const SIDES = [
  { side: "apps", label: "Apps", icon: "puzzle" },
  { side: "customer", label: "Customer", icon: "user" },
] as const;

/** The panel at the right: apps or the customer. Apps keep running while it shows something else. */
export function SidePanel({ model, isShown }: SidePanelProps) {
  const [open, setOpen] = useState<"apps" | "customer" | null>("apps");
  return (
    <Side>
      <Panel hidden={open !== "apps"} aria-label="Apps">
        <AppTray ticket={model} isShown={isShown && open === "apps"} />
      </Panel>
      {open === "customer" && (
        <Panel aria-label="Customer">
          <CustomerCard model={model} />
        </Panel>
      )}
      <Rail role="group" aria-label="Side panel">
        {SIDES.map(({ side, label, icon }) => (
          <Tooltip key={side} content={label} placement="start" type="light">
            <Toggle
              type="button"
              aria-label={label}
              aria-pressed={open === side}
              onClick={() => setOpen(open === side ? null : side)}
            >
              <Icon name={icon} />
            </Toggle>
          </Tooltip>
        ))}
      </Rail>
    </Side>
  );
}

const Side = styled.div`
  display: flex;
  min-height: 0;
  border-left: 1px solid var(--border-subtle);
`;

const Panel = styled.section`
  width: clamp(320px, 26vw, 420px);
  overflow-y: auto;

  &[hidden] {
    display: none;
  }
`;

const Rail = styled.div`
  display: flex;
  flex-direction: column;
  gap: 4px;
  padding: 8px 6px;
  border-left: 1px solid var(--border-subtle);
  background: var(--bg-raised);
`;

const Toggle = styled.button`
  display: flex;
  align-items: center;
  justify-content: center;
  width: 36px;
  height: 36px;
  border: 0;
  border-radius: 6px;
  background: none;
  color: var(--fg-subtle);
  cursor: pointer;

  &:hover {
    background: var(--bg-recessed);
  }

  &[aria-pressed="true"] {
    background: var(--bg-primary);
    color: var(--fg-primary);
  }

  &:focus-visible {
    outline: 2px solid var(--border-primary);
  }
`;
