import { ToastProvider } from "@zendeskgarden/react-notifications";
import {
  ColorSchemeProvider,
  DEFAULT_THEME,
  ThemeProvider,
  useColorScheme,
} from "@zendeskgarden/react-theming";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { GlobalStyle } from "./look/GlobalStyle";
import { SignedIn } from "./shell/SignedIn";
import { DeskFailure } from "./rest/askDesk";

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // Asking again does not help against "no such ticket".
      retry: (count, error) => count < 2 && !(error instanceof DeskFailure && error.status >= 400),
    },
  },
});

/** The practice help desk's page. */
export function App() {
  return (
    <ColorSchemeProvider colorSchemeKey="desk.scheme">
      <Garden>
        <QueryClientProvider client={queries}>
          <ToastProvider zIndex={500}>
            <SignedIn />
          </ToastProvider>
        </QueryClientProvider>
      </Garden>
    </ColorSchemeProvider>
  );
}

function Garden({ children }: { children: ReactNode }) {
  const { colorScheme } = useColorScheme();
  const theme = useMemo(
    () => ({ ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base: colorScheme } }),
    [colorScheme],
  );
  return (
    <ThemeProvider theme={theme}>
      <GlobalStyle $garden={theme} />
      {children}
    </ThemeProvider>
  );
}
