import styled from "styled-components";

/** Things beside each other that wrap when it gets narrow. */
export const Row = styled.div<{ $gap?: number }>`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ $gap = 8 }) => $gap}px;
  align-items: center;
`;
