import { useState } from "react";
import styled from "styled-components";
import { PersonAvatar } from "../look/PersonAvatar";
import { signInAs } from "../rest/deskControls";
import type { User } from "../rest/shapes";
import { roleLabel } from "./roleLabel";

type ChoosePersonProps = { people: readonly User[] };

/** The first screen: whose desk this is today. */
export function ChoosePerson({ people }: ChoosePersonProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const choose = (id: number) => {
    signInAs(id).then(
      () => location.reload(),
      (error: unknown) => setFailure(error instanceof Error ? error.message : "That did not work"),
    );
  };
  return (
    <Page>
      <h1>Practice help desk</h1>
      <p>Who are you today? You can change this at any time.</p>
      {failure !== null && <p role="alert">{failure}</p>}
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <Choice type="button" onClick={() => choose(person.id)}>
              <PersonAvatar name={person.name} seed={person.id} />
              <span>
                <strong>{person.name}</strong>
                <Role>{roleLabel(person)}</Role>
              </span>
            </Choice>
          </li>
        ))}
      </ul>
    </Page>
  );
}

const Page = styled.main`
  max-width: 460px;
  margin: 12vh auto 0;
  padding: 0 16px 48px;
  display: grid;
  gap: 16px;

  ul {
    display: grid;
    gap: 8px;
  }
`;

const Choice = styled.button`
  display: flex;
  gap: 12px;
  align-items: center;
  width: 100%;
  padding: 12px 16px;
  border: 1px solid var(--border);
  border-radius: 8px;
  background: var(--bg-raised);
  text-align: left;
  cursor: pointer;

  &:hover,
  &:focus-visible {
    border-color: var(--border-primary);
  }
`;

const Role = styled.span`
  display: block;
  color: var(--fg-subtle);
`;
