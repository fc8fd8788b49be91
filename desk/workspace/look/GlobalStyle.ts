import { getColor, type IGardenTheme } from "@zendeskgarden/react-theming";
import { createGlobalStyle } from "styled-components";

/** Names for the colours that the page's own boxes use, taken from Garden's scheme. */
const VARIABLES: Readonly<Record<string, string>> = {
  "--bg": "background.default",
  "--bg-raised": "background.raised",
  "--bg-recessed": "background.recessed",
  "--bg-subtle": "background.subtle",
  "--bg-note": "background.warning",
  "--border": "border.default",
  "--border-subtle": "border.subtle",
  "--border-note": "border.warning",
  "--border-primary": "border.primaryEmphasis",
  "--fg": "foreground.default",
  "--fg-subtle": "foreground.subtle",
  "--fg-note": "foreground.warning",
  "--fg-primary": "foreground.primary",
  "--fg-danger": "foreground.danger",
};

const variables = (theme: IGardenTheme): string =>
  Object.entries(VARIABLES)
    .map(([name, variable]) => `${name}: ${getColor({ theme, variable })};`)
    .join("\n");

/** What holds for the whole page: colours, type, and boxes that count their padding. */
export const GlobalStyle = createGlobalStyle<{ $garden: IGardenTheme }>`
  :root {
    ${({ $garden }) => variables($garden)}
    --bg-primary: color-mix(in srgb, var(--border-primary) 12%, var(--bg));
    color-scheme: ${({ $garden }) => $garden.colors.base};
  }

  *, *::before, *::after { box-sizing: border-box; }

  html, body, #desk { height: 100%; margin: 0; }

  body {
    background: var(--bg);
    color: var(--fg);
    font: 14px/1.43 ${({ $garden }) => $garden.fonts.system};
    -webkit-font-smoothing: antialiased;
  }

  h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  button { font: inherit; color: inherit; }
  a { color: var(--fg-primary); }

  ::selection { background: color-mix(in srgb, var(--border-primary) 30%, transparent); }
`;
