import type { ReactNode } from "react";
import styled from "styled-components";
import { Icon, type IconName } from "./Icon";

type EmptyProps = { icon: IconName; title: string; children?: ReactNode };

/** A place where nothing is yet, and what would fill it. */
export function Empty({ icon, title, children }: EmptyProps) {
  return (
    <Box>
      <Icon name={icon} size={28} />
      <Title>{title}</Title>
      {children !== undefined && <Words>{children}</Words>}
    </Box>
  );
}

const Box = styled.div`
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: 8px;
  padding: 48px 24px;
  color: var(--fg-subtle);
  text-align: center;
`;

const Title = styled.p`
  color: var(--fg);
  font-weight: 600;
`;

const Words = styled.div`
  max-width: 380px;
`;
