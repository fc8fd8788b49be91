import { useRef, type KeyboardEvent } from "react";
import styled from "styled-components";
import type { z } from "zod";
import type { readPreview } from "#contract/templateEvidence";
import { useTranslate } from "../i18n/useTranslate";
import { Quiet } from "../ui/Quiet";

export type PreviewedTicket = z.infer<(typeof readPreview)["response"]>["tickets"][number];

type TicketTabsProps = {
  tickets: readonly PreviewedTicket[];
  chosen: number;
  onChoose: (index: number) => void;
};

/** Whose mail is shown; each says what is awkward about them. Arrow keys go from one to the next. */
export function TicketTabs({ tickets, chosen, onChoose }: TicketTabsProps) {
  const t = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (chosen + step + tickets.length) % tickets.length;
    onChoose(next);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <Tabs ref={list} role="tablist" aria-label={t("templates.preview.tickets")} onKeyDown={move}>
      {tickets.map(({ ticket, awkward }, index) => (
        <Tab
          key={ticket.id}
          type="button"
          role="tab"
          aria-selected={index === chosen}
          tabIndex={index === chosen ? 0 : -1}
          onClick={() => onChoose(index)}
        >
          <strong>
            {ticket.requester.name.trim() === ""
              ? t("templates.preview.nameless")
              : ticket.requester.name}
          </strong>
          <Quiet as="span">
            {awkward.length === 0
              ? t("templates.preview.usual")
              : awkward.map((one) => t(`templates.awkward.${one}`)).join(", ")}
          </Quiet>
        </Tab>
      ))}
    </Tabs>
  );
}

const STEPS: Readonly<Partial<Record<string, number>>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

const Tabs = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(150px, 100%), 1fr));
  gap: 8px;
`;

const Tab = styled.button`
  display: grid;
  gap: 2px;
  align-content: start;
  padding: 8px 10px;
  border: 1px solid var(--border-subtle);
  border-radius: 6px;
  background: var(--bg);
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;

  &:hover {
    background: var(--bg-subtle);
  }

  &[aria-selected="true"] {
    border-color: var(--border-primary);
    box-shadow: inset 0 -2px 0 var(--border-primary);
  }
`;
