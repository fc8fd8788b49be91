import { useQuery } from "@tanstack/react-query";
import { Field, Select } from "@zendeskgarden/react-forms";
import { listProblems } from "../rest/lists";
import type { TicketModel } from "./createTicketModel";
import { type Edits, withEdits } from "./ticketState";
import { useTicketState } from "./useTicketState";

type ProblemLinkProps = { model: TicketModel; edit: (edits: Edits) => void };

/** The problem that an incident belongs to. */
export function ProblemLink({ model, edit }: ProblemLinkProps) {
  const { problem_id: linked } = withEdits(useTicketState(model));
  const problems = useQuery({ queryKey: ["problems"], queryFn: listProblems, staleTime: 60_000 });
  const known = problems.data ?? [];
  const isListed = linked == null || known.some(({ id }) => id === linked);
  return (
    <Field>
      <Field.Label>Linked problem</Field.Label>
      <Select
        isCompact
        value={linked ?? ""}
        onChange={({ target }) =>
          edit({ problem_id: target.value === "" ? null : Number(target.value) })
        }
      >
        <option value="">-</option>
        {!isListed && <option value={linked}>#{linked}</option>}
        {known.map(({ id, subject }) => (
          <option key={id} value={id}>
            #{id} {subject}
          </option>
        ))}
      </Select>
    </Field>
  );
}
