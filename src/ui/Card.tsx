import { type ReactNode, useId } from "react";
import styled from "styled-components";

type CardProps = { title: string; aside?: ReactNode; children: ReactNode };

/** One subject on a screen, under a heading of its own. */
export function Card({ title, aside, children }: CardProps) {
  const id = useId();
  return (
    <Frame aria-labelledby={id}>
      <Top>
        <Title id={id}>{title}</Title>
        {aside}
      </Top>
      {children}
    </Frame>
  );
}

const Frame = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 12px;
  padding: 16px;
  border: 1px solid var(--border-subtle);
  border-radius: 8px;
  background: var(--bg-raised);
`;

const Top = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 12px;
  align-items: baseline;
  justify-content: space-between;
`;

const Title = styled.h2`
  font-size: 14px;
  font-weight: 600;
  line-height: 20px;
`;
