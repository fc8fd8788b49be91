import type { ReactNode } from "react";
import styled from "styled-components";
import { type Mood, MOODS } from "./moods";

type ChipProps = { mood?: Mood; children: ReactNode };

/** A word or two set apart. */
export function Chip({ mood = "calm", children }: ChipProps) {
  return <Pill $mood={mood}>{children}</Pill>;
}

const Pill = styled.span<{ $mood: Mood }>`
  display: inline-flex;
  gap: 4px;
  align-items: center;
  max-width: 100%;
  padding: 1px 8px;
  border: 1px solid ${({ $mood }) => MOODS[$mood].border};
  border-radius: 10px;
  background: ${({ $mood }) => MOODS[$mood].bg};
  color: ${({ $mood }) => ($mood === "calm" ? "var(--fg)" : MOODS[$mood].fg)};
  font-size: 12px;
  line-height: 16px;

  > svg {
    flex: none;
  }
`;
