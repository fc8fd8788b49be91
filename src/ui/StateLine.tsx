import type { ReactNode } from "react";
import styled from "styled-components";
import { Icon, type IconName } from "./Icon";
import { type Mood, MOODS } from "./moods";

type StateLineProps = { mood: Mood; icon: IconName; children: ReactNode };

/** One sentence that says how things stand, in color, with a picture. */
export function StateLine({ mood, icon, children }: StateLineProps) {
  return (
    <Line $mood={mood}>
      <Icon name={icon} size={20} />
      <div>{children}</div>
    </Line>
  );
}

const Line = styled.div<{ $mood: Mood }>`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: 10px;
  padding: 10px 12px;
  border: 1px solid ${({ $mood }) => MOODS[$mood].border};
  border-radius: 6px;
  background: ${({ $mood }) => MOODS[$mood].bg};

  > svg {
    color: ${({ $mood }) => MOODS[$mood].fg};
  }
`;
