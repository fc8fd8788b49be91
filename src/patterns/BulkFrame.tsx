import styled from "styled-components";

/** Around what a click would do to many tickets. */
export const BulkFrame = styled.div`
  padding: 12px;
  border: 1px solid var(--border);
  border-radius: 6px;
  background: var(--bg-subtle);
`;
