import { type ReactNode, useId, useState } from "react";
import styled from "styled-components";
import { Icon } from "./Icon";

type DisclosureProps = {
  label: string;
  /** Made only when opened, so that what it asks for is asked then. */
  children: () => ReactNode;
};

/** A line that opens to more. */
export function Disclosure({ label, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Toggle
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={isOpen ? "down" : "right"} />
        {label}
      </Toggle>
      <Inside id={id} hidden={!isOpen}>
        {isOpen && children()}
      </Inside>
    </div>
  );
}

const Toggle = styled.button`
  display: flex;
  gap: 6px;
  align-items: center;
  min-height: 28px;
  padding: 0;
  border: 0;
  background: none;
  color: var(--fg-primary);
  font: inherit;
  text-align: start;
  cursor: pointer;

  &:hover {
    text-decoration: underline;
  }

  > svg {
    flex: none;
  }
`;

const Inside = styled.div`
  padding: 8px 0 0 22px;
`;
