import styled from "styled-components";
import type { InstalledApp } from "../rest/apps";
import { AppFrame } from "./AppFrame";

type NavBarAppProps = { app: InstalledApp; isShown: boolean };

/** An app's full page. Once opened it keeps running behind the other screens. */
export function NavBarApp({ app, isShown }: NavBarAppProps) {
  return (
    <Page hidden={!isShown}>
      <Title>{app.name}</Title>
      <AppFrame app={app} location="nav_bar" ticket={null} isShown={isShown} fills />
    </Page>
  );
}

const Page = styled.div`
  position: absolute;
  inset: 0;

  &[hidden] {
    display: none;
  }
`;

/** For those who hear the page; the others see the app itself. */
const Title = styled.h1`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
