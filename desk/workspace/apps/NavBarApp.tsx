import styled from "styled-components";
import type { InstalledApp } from "../rest/apps";
import { AppFrame } from "./AppFrame";

type NavBarAppProps = { app: InstalledApp; isShown: boolean };

/** An app's full page. Once opened it keeps running behind the other screens. */
export function NavBarApp({ app, isShown }: NavBarAppProps) {
  return (
    <Page hidden={!isShown}>
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
