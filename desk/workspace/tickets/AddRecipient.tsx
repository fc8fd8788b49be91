import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import styled from "styled-components";
import { focusOnce } from "../look/focusOnce";
import { findPersonByEmail } from "../rest/lists";
import type { TicketModel } from "./createTicketModel";

type AddRecipientProps = { model: TicketModel; onFound: (userId: number) => void };

/** A small field that puts somebody in copy by their address. */
export function AddRecipient({ model, onFound }: AddRecipientProps) {
  const [email, setEmail] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const add = async (address: string) => {
    const person = await findPersonByEmail(address);
    if (person === null) {
      setProblem(`The desk knows nobody at ${address}.`);
      return;
    }
    const { directory } = model.read();
    const users = new Map([...directory.users, [person.id, person]]);
    model.change((state) => ({ ...state, directory: { ...state.directory, users } }));
    setEmail(null);
    onFound(person.id);
  };

  if (email === null) {
    return (
      <Button size="small" isLink onClick={() => setEmail("")}>
        Add copy
      </Button>
    );
  }
  return (
    <>
      <Address
        type="email"
        aria-label="Address of the person in copy"
        aria-invalid={problem !== null}
        placeholder="name@example.com"
        ref={focusOnce}
        value={email}
        onChange={({ target }) => {
          setEmail(target.value);
          setProblem(null);
        }}
        onBlur={() => email === "" && setEmail(null)}
        onKeyDown={({ key }) => {
          if (key === "Escape") setEmail(null);
          if (key === "Enter" && email.includes("@")) {
            add(email.trim()).catch((error: unknown) => setProblem(String(error)));
          }
        }}
      />
      {problem !== null && <Problem role="alert">{problem}</Problem>}
    </>
  );
}

const Address = styled.input`
  width: 190px;
  padding: 3px 8px;
  border: 1px solid var(--border);
  border-radius: 4px;
  background: var(--bg);
  color: inherit;
  font: inherit;
  font-size: 12px;
`;

const Problem = styled.span`
  color: var(--fg-danger);
  font-size: 12px;
`;
