import type { ReactNode } from "react";
import styled from "styled-components";

type PageHeadProps = { title: string; text: string; children?: ReactNode };

/** What a page is about, in a line. */
export function PageHead({ title, text, children }: PageHeadProps) {
  return (
    <Head>
      <div>
        <Title>{title}</Title>
        <Text>{text}</Text>
      </div>
      {children}
    </Head>
  );
}

const Head = styled.header`
  display: flex;
  flex-wrap: wrap;
  gap: 12px;
  align-items: end;
  justify-content: space-between;
  margin-bottom: 20px;
`;

const Title = styled.h1`
  font-size: 24px;
  font-weight: 600;
  line-height: 32px;
`;

const Text = styled.p`
  max-width: 68ch;
  color: var(--fg-subtle);
`;
