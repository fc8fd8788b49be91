import { Button } from "@zendeskgarden/react-buttons";
import { Tag } from "@zendeskgarden/react-tags";
import styled from "styled-components";
import { AddRecipient } from "./AddRecipient";
import type { TicketModel } from "./createTicketModel";
import { withEdits } from "./ticketState";
import { useTicketState } from "./useTicketState";

type ComposerTopProps = { model: TicketModel };

const TYPES = [
  { type: "publicReply", label: "Public reply" },
  { type: "internalNote", label: "Internal note" },
] as const;

/** Public or internal, and who will get it. */
export function ComposerTop({ model }: ComposerTopProps) {
  const state = useTicketState(model);
  const { users } = state.directory;
  const ticket = withEdits(state);
  const requester = users.get(ticket.requester_id);
  const copy = (ids: readonly number[]) =>
    model.change((old) => ({ ...old, edits: { ...old.edits, email_cc_ids: [...ids] } }));

  return (
    <Top>
      <Switch role="group" aria-label="Kind of comment">
        {TYPES.map(({ type, label }) => (
          <Button
            key={type}
            size="small"
            isBasic={state.draft.type !== type}
            aria-pressed={state.draft.type === type}
            onClick={() => model.change((old) => ({ ...old, draft: { ...old.draft, type } }))}
          >
            {label}
          </Button>
        ))}
      </Switch>
      {state.draft.type === "publicReply" ? (
        <To>
          <Label>To</Label>
          <Tag size="medium" isPill>
            <span title={requester?.email ?? undefined}>{requester?.name ?? "Customer"}</span>
          </Tag>
          {ticket.email_cc_ids.length > 0 && <Label>CC</Label>}
          {ticket.email_cc_ids.map((id) => (
            <Tag key={id} size="medium" isPill>
              <span>{users.get(id)?.name ?? String(id)}</span>
              <Tag.Close
                aria-label={`Remove ${users.get(id)?.name ?? "copy"}`}
                onClick={() => copy(ticket.email_cc_ids.filter((one) => one !== id))}
              />
            </Tag>
          ))}
          <AddRecipient model={model} onFound={(id) => copy([...ticket.email_cc_ids, id])} />
        </To>
      ) : (
        <Hint>Only colleagues can read this.</Hint>
      )}
    </Top>
  );
}

const Top = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 6px 16px;
  padding: 6px 8px;
  border-bottom: 1px solid var(--border-subtle);
`;

const Switch = styled.div`
  display: flex;
  gap: 2px;
`;

const To = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 6px;
`;

const Label = styled.span`
  color: var(--fg-subtle);
  font-size: 12px;
`;

const Hint = styled.span`
  color: var(--fg-note);
  font-size: 12px;
`;
