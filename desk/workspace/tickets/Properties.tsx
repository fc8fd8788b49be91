import { Field, Input, Select } from "@zendeskgarden/react-forms";
import styled from "styled-components";
import { useWorkspace } from "../shell/workspace";
import { fieldName } from "../zaf/objects/ticketObject";
import type { TicketModel } from "./createTicketModel";
import { CustomField } from "./CustomField";
import { People } from "./People";
import { ProblemLink } from "./ProblemLink";
import { TagsField } from "./TagsField";
import { type Edits, type FieldLook, withEdits } from "./ticketState";
import { useTicketState } from "./useTicketState";

const TYPES = ["question", "incident", "problem", "task"];
const PRIORITIES = ["low", "normal", "high", "urgent"];

type PropertiesProps = { model: TicketModel };

/** The column at the left: who has the ticket, and what kind it is. */
export function Properties({ model }: PropertiesProps) {
  const { fields } = useWorkspace();
  const state = useTicketState(model);
  const ticket = withEdits(state);
  const isClosed = state.saved.status === "closed";
  const edit = (edits: Edits) =>
    model.change((old) => ({ ...old, edits: { ...old.edits, ...edits } }));
  const lookOf = (name: string): FieldLook => {
    const look = state.fieldLooks[name] ?? {};
    return isClosed ? { ...look, isDisabled: true } : look;
  };

  return (
    <Column aria-label="Ticket properties">
      <People model={model} lookOf={lookOf} edit={edit} />
      {lookOf("type").isHidden !== true && (
        <Field>
          <Field.Label>Type</Field.Label>
          <Select
            isCompact
            value={ticket.type ?? ""}
            disabled={lookOf("type").isDisabled}
            onChange={({ target }) => edit({ type: target.value === "" ? null : target.value })}
          >
            <option value="">-</option>
            {TYPES.map((type) => (
              <option key={type} value={type}>
                {capital(type)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {ticket.type === "incident" && <ProblemLink model={model} edit={edit} />}
      {ticket.type === "task" && (
        <Field>
          <Field.Label>Due</Field.Label>
          <Input
            isCompact
            type="date"
            value={ticket.due_at?.slice(0, 10) ?? ""}
            onChange={({ target }) =>
              edit({ due_at: target.value === "" ? null : `${target.value}T12:00:00Z` })
            }
          />
        </Field>
      )}
      {lookOf("priority").isHidden !== true && (
        <Field>
          <Field.Label>Priority</Field.Label>
          <Select
            isCompact
            value={ticket.priority ?? ""}
            disabled={lookOf("priority").isDisabled}
            onChange={({ target }) => edit({ priority: target.value === "" ? null : target.value })}
          >
            <option value="">-</option>
            {PRIORITIES.map((priority) => (
              <option key={priority} value={priority}>
                {capital(priority)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {lookOf("tags").isHidden !== true && (
        <TagsField
          tags={ticket.tags}
          isDisabled={lookOf("tags").isDisabled === true}
          onChange={(tags) => edit({ tags })}
        />
      )}
      {fields
        .filter(({ active, removable }) => active && removable)
        .filter((field) => lookOf(fieldName(field)).isHidden !== true)
        .map((field) => (
          <CustomField
            key={field.id}
            field={field}
            value={ticket.custom_fields.find(({ id }) => id === field.id)?.value ?? null}
            isDisabled={lookOf(fieldName(field)).isDisabled === true}
            onChange={(value) =>
              edit({
                custom_fields: [
                  ...ticket.custom_fields.filter(({ id }) => id !== field.id),
                  { id: field.id, value },
                ],
              })
            }
          />
        ))}
    </Column>
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const Column = styled.section`
  display: flex;
  flex-direction: column;
  gap: 14px;
  padding: 16px;
  overflow-y: auto;
  border-right: 1px solid var(--border-subtle);
  background: var(--bg-raised);
`;
