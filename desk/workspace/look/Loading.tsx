import { Skeleton } from "@zendeskgarden/react-loaders";
import styled from "styled-components";

type LoadingProps = { label: string; rows?: number };

/** Grey lines where something will be in a moment. */
export function Loading({ label, rows = 6 }: LoadingProps) {
  return (
    <Box role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} width={`${92 - ((row * 17) % 40)}%`} height="16px" />
      ))}
    </Box>
  );
}

const Box = styled.div`
  display: grid;
  gap: 14px;
  padding: 24px;
`;
