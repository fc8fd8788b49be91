import { Alert } from "@zendeskgarden/react-notifications";
import styled from "styled-components";
import { Composer } from "./Composer";
import { ComposerTop } from "./ComposerTop";
import type { TicketModel } from "./createTicketModel";
import type { Submit } from "./useSubmit";
import { useTicketState } from "./useTicketState";

type ComposerBoxProps = { model: TicketModel; submit: Submit };

/** Where the agent writes: to whom, as what, and what an app has against saving it. */
export function ComposerBox({ model, submit }: ComposerBoxProps) {
  const { draft, saved } = useTicketState(model);
  const { trouble } = submit;
  if (saved.status === "closed") {
    return <Closed>This ticket is closed. A reply by the customer opens a follow-up.</Closed>;
  }
  return (
    <Box $isNote={draft.type === "internalNote"}>
      {trouble !== null && (
        <Trouble>
          <Alert type={trouble.outcome === "blocked" ? "warning" : "error"}>
            <Alert.Title>
              {trouble.outcome === "blocked"
                ? `${trouble.by} kept the ticket from being saved`
                : "The ticket was not saved"}
            </Alert.Title>
            {trouble.message}
            <Alert.Close aria-label="Close message" onClick={submit.dismiss} />
          </Alert>
        </Trouble>
      )}
      <ComposerTop model={model} />
      <Composer model={model} />
    </Box>
  );
}

const Box = styled.div<{ $isNote: boolean }>`
  flex: none;
  display: flex;
  flex-direction: column;
  max-height: 46%;
  margin: 0 20px 12px;
  border: 1px solid ${({ $isNote }) => ($isNote ? "var(--border-note)" : "var(--border)")};
  border-radius: 8px;
  background: ${({ $isNote }) => ($isNote ? "var(--bg-note)" : "var(--bg)")};

  &:focus-within {
    border-color: ${({ $isNote }) => ($isNote ? "var(--border-note)" : "var(--border-primary)")};
  }
`;

const Trouble = styled.div`
  padding: 8px 8px 0;
`;

const Closed = styled.p`
  margin: 0 20px 12px;
  padding: 12px 16px;
  border: 1px solid var(--border);
  border-radius: 8px;
  background: var(--bg-subtle);
  color: var(--fg-subtle);
`;
