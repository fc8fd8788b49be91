import styled from "styled-components";

/** What customers read, as they read it. */
export const Words = styled.blockquote`
  margin: 0;
  padding: 8px 12px;
  border-inline-start: 3px solid var(--border-primary);
  background: var(--bg-raised);
  white-space: pre-line;
  overflow-wrap: anywhere;
`;
