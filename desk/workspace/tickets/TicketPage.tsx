import { useState } from "react";
import styled from "styled-components";
import { focusOnce } from "../look/focusOnce";
import { StatusBadge } from "../look/StatusBadge";
import { ComposerBox } from "./ComposerBox";
import { Conversation } from "./Conversation";
import type { TicketModel } from "./createTicketModel";
import { Properties } from "./Properties";
import { SidePanel } from "./SidePanel";
import { SideTalks } from "./SideTalks";
import { SubmitBar } from "./SubmitBar";
import { useSubmit } from "./useSubmit";
import { useTicketState } from "./useTicketState";

type TicketPageProps = { model: TicketModel; isShown: boolean; onClose: () => void };

/** A ticket with everything around it: properties, conversation, composer, customer, apps. */
export function TicketPage({ model, isShown, onClose }: TicketPageProps) {
  const { saved, edits } = useTicketState(model);
  const [isRenaming, setIsRenaming] = useState(false);
  const submit = useSubmit(model, onClose);
  const subject = edits.subject ?? saved.subject ?? "";

  return (
    <Page>
      <Properties model={model} />
      <Middle>
        <Head>
          <StatusBadge status={edits.status ?? saved.status} />
          {isRenaming ? (
            <Rename
              aria-label="Subject"
              value={subject}
              ref={focusOnce}
              onChange={({ target }) =>
                model.change((state) => ({
                  ...state,
                  edits: { ...state.edits, subject: target.value },
                }))
              }
              onBlur={() => setIsRenaming(false)}
              onKeyDown={({ key }) => key === "Enter" && setIsRenaming(false)}
            />
          ) : (
            <h1>
              <Subject type="button" title="Change the subject" onClick={() => setIsRenaming(true)}>
                {subject === "" ? `Ticket ${saved.id}` : subject}
              </Subject>
            </h1>
          )}
          <Number>#{saved.id}</Number>
        </Head>
        <Conversation model={model} />
        <SideTalks ticketId={saved.id} isShown={isShown} />
        <ComposerBox model={model} submit={submit} />
        <SubmitBar model={model} submit={submit} isShown={isShown} />
      </Middle>
      <SidePanel model={model} isShown={isShown} />
    </Page>
  );
}

const Page = styled.div`
  height: 100%;
  display: grid;
  grid-template-columns: 264px minmax(0, 1fr) auto;

  @media (width < 1100px) {
    grid-template-columns: minmax(0, 1fr) auto;

    > :first-child {
      display: none;
    }
  }
`;

const Middle = styled.div`
  display: flex;
  flex-direction: column;
  min-width: 0;
  min-height: 0;
`;

const Head = styled.div`
  display: flex;
  align-items: center;
  gap: 12px;
  min-height: 52px;
  padding: 8px 20px;
  border-bottom: 1px solid var(--border-subtle);

  h1 {
    min-width: 0;
    font-size: 16px;
    font-weight: 600;
  }
`;

const Subject = styled.button`
  display: block;
  max-width: 100%;
  padding: 4px 6px;
  border: 1px solid transparent;
  border-radius: 4px;
  background: none;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  text-align: left;
  font-weight: inherit;
  cursor: text;

  &:hover,
  &:focus-visible {
    border-color: var(--border);
  }
`;

const Rename = styled.input`
  flex: 1;
  min-width: 0;
  padding: 4px 6px;
  border: 1px solid var(--border-primary);
  border-radius: 4px;
  background: var(--bg);
  color: inherit;
  font: inherit;
  font-size: 16px;
  font-weight: 600;
`;

const Number = styled.span`
  color: var(--fg-subtle);
`;
