import type { ReactNode } from "react";
import styled from "styled-components";
import { Picture, type PictureName } from "./Picture";

type EmptyStateProps = {
  picture: PictureName;
  title: string;
  isWholePage?: boolean;
  children?: ReactNode;
};

/** Says why there is nothing here, and whether that is good news. */
export function EmptyState({ picture, title, isWholePage = false, children }: EmptyStateProps) {
  return (
    <Center>
      <Picture name={picture} />
      <Title as={isWholePage ? "h1" : "h2"}>{title}</Title>
      {children}
    </Center>
  );
}

const Center = styled.div`
  display: grid;
  gap: 8px;
  justify-items: center;
  max-width: 480px;
  margin: 0 auto;
  padding: 32px 16px;
  text-align: center;
`;

const Title = styled.h2`
  font-size: 18px;
  font-weight: 600;
  line-height: 24px;
`;
