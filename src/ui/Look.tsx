import {
  DEFAULT_THEME,
  getColor,
  type IGardenTheme,
  ThemeProvider,
} from "@zendeskgarden/react-theming";
import { type ReactNode, useMemo } from "react";
import { createGlobalStyle } from "styled-components";
import type { ColorScheme } from "../zendesk/useColorScheme";

/** Garden's named colors that our own pieces use, as CSS variables. */
const COLORS = {
  "--bg": "background.default",
  "--bg-raised": "background.raised",
  "--bg-subtle": "background.subtle",
  "--bg-recessed": "background.recessed",
  "--bg-success": "background.success",
  "--bg-warning": "background.warning",
  "--bg-danger": "background.danger",
  "--fg": "foreground.default",
  "--fg-subtle": "foreground.subtle",
  "--fg-primary": "foreground.primary",
  "--fg-success": "foreground.success",
  "--fg-warning": "foreground.warning",
  "--fg-danger": "foreground.danger",
  "--border": "border.default",
  "--border-subtle": "border.subtle",
  "--border-emphasis": "border.emphasis",
  "--border-primary": "border.primaryEmphasis",
  "--border-success": "border.success",
  "--border-warning": "border.warning",
  "--border-danger": "border.danger",
} as const;

type LookProps = { scheme: ColorScheme; children: ReactNode };

/** Garden's look in the agent's color scheme, with the page's background set by us. */
export function Look({ scheme, children }: LookProps) {
  const theme = useMemo(() => {
    const colors = { ...DEFAULT_THEME.colors, base: scheme };
    return { ...DEFAULT_THEME, colors };
  }, [scheme]);

  return (
    <ThemeProvider theme={theme}>
      <Page $scheme={scheme} $colors={variables(theme)} />
      {children}
    </ThemeProvider>
  );
}

/** Garden types it by way of a package that is not there. */
const colorOf = getColor as (options: { theme: IGardenTheme; variable: string }) => string;

const variables = (theme: IGardenTheme): string =>
  Object.entries(COLORS)
    .map(([name, variable]) => `${name}: ${colorOf({ theme, variable })};`)
    .join("\n");

const Page = createGlobalStyle<{ $scheme: ColorScheme; $colors: string }>`
  :root {
    color-scheme: ${({ $scheme }) => $scheme};
    ${({ $colors }) => $colors}
  }

  body {
    margin: 0;
    background: var(--bg);
    color: var(--fg);
    font: 14px/20px ${DEFAULT_THEME.fonts.system};
    overflow-wrap: anywhere;
  }

  *, *::before, *::after {
    box-sizing: border-box;
  }

  h1, h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset, legend {
    margin: 0;
    padding: 0;
    border: 0;
  }

  ul, ol {
    list-style: none;
  }

  h3 {
    font-size: 14px;
    font-weight: 600;
    line-height: 20px;
  }

  a {
    color: var(--fg-primary);
    text-decoration: none;
  }

  a:hover {
    text-decoration: underline;
  }

  :focus-visible {
    outline: 2px solid var(--border-primary);
    outline-offset: 2px;
  }

  /* Garden's measuring twin of a growing field keeps its old width, and must not widen the page. */
  textarea[aria-hidden="true"] {
    position: fixed !important;
  }

  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after {
      animation-duration: 0.01ms !important;
      animation-iteration-count: 1 !important;
      transition-duration: 0.01ms !important;
      scroll-behavior: auto !important;
    }
  }
`;
