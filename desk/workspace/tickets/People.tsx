import { Field, Select } from "@zendeskgarden/react-forms";
import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import { PersonAvatar } from "../look/PersonAvatar";
import { useWorkspace } from "../shell/workspace";
import type { TicketModel } from "./createTicketModel";
import { type Edits, type FieldLook, withEdits } from "./ticketState";
import { useTicketState } from "./useTicketState";

type PeopleProps = {
  model: TicketModel;
  lookOf: (field: string) => FieldLook;
  edit: (edits: Edits) => void;
};

/** Who asked, which team has it, who of the team, and who follows along. */
export function People({ model, lookOf, edit }: PeopleProps) {
  const { groups, staff, memberships, me } = useWorkspace();
  const state = useTicketState(model);
  const ticket = withEdits(state);
  const requester = state.directory.users.get(ticket.requester_id);
  const members = new Set(
    memberships
      .filter(({ group_id }) => group_id === ticket.group_id)
      .map(({ user_id }) => user_id),
  );
  const candidates = staff.filter(
    ({ id }) => ticket.group_id == null || members.has(id) || id === ticket.assignee_id,
  );
  const isFixed = lookOf("assignee").isDisabled === true;

  const move = (groupId: number | null) => {
    const stays = memberships.some(
      ({ user_id, group_id }) => user_id === ticket.assignee_id && group_id === groupId,
    );
    edit({ group_id: groupId, ...(stays ? {} : { assignee_id: null }) });
  };

  return (
    <>
      <div>
        <Term>Requester</Term>
        <Person>
          <PersonAvatar
            name={requester?.name ?? "?"}
            seed={ticket.requester_id}
            size="extrasmall"
          />
          <span>{requester?.name ?? "Unknown"}</span>
        </Person>
      </div>
      <Field>
        <Field.Label>Group</Field.Label>
        <Select
          isCompact
          value={ticket.group_id ?? ""}
          disabled={isFixed}
          onChange={({ target }) => move(target.value === "" ? null : Number(target.value))}
        >
          <option value="">-</option>
          {groups.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Field>
          <Field.Label>Assignee</Field.Label>
          <Select
            isCompact
            value={ticket.assignee_id ?? ""}
            disabled={isFixed}
            onChange={({ target }) =>
              edit({ assignee_id: target.value === "" ? null : Number(target.value) })
            }
          >
            <option value="">-</option>
            {candidates.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        {ticket.assignee_id !== me.id && candidates.some(({ id }) => id === me.id) && !isFixed && (
          <Take size="small" isLink onClick={() => edit({ assignee_id: me.id })}>
            Take it
          </Take>
        )}
      </div>
      <div>
        <Term>Followers</Term>
        <Followers>
          {ticket.follower_ids.map((id) => (
            <li key={id}>{state.directory.users.get(id)?.name ?? id}</li>
          ))}
          <li>
            <Button
              size="small"
              isLink
              disabled={isFixed}
              onClick={() => edit(toggled(ticket, me.id))}
            >
              {ticket.follower_ids.includes(me.id) ? "Stop following" : "Follow"}
            </Button>
          </li>
        </Followers>
      </div>
    </>
  );
}

const toggled = ({ follower_ids }: { follower_ids: readonly number[] }, id: number): Edits => ({
  follower_ids: follower_ids.includes(id)
    ? follower_ids.filter((one) => one !== id)
    : [...follower_ids, id],
});

const Term = styled.p`
  margin-bottom: 6px;
  font-weight: 600;
`;

const Person = styled.p`
  display: flex;
  gap: 8px;
  align-items: center;
`;

const Followers = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 2px 10px;
`;

const Take = styled(Button)`
  margin-top: 4px;
`;
