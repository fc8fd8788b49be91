import styled from "styled-components";

/** Words of less weight. */
export const Quiet = styled.p`
  color: var(--fg-subtle);
  font-size: 12px;
  line-height: 16px;
`;
