import { useEffect, useState } from "react";
import { listen } from "./listen";
import { readPaths } from "./readPaths";
import type { ZafClient } from "./zafClient";

export type ColorScheme = "light" | "dark";

/** Light or dark, as the agent has set the help desk; the system's choice until it answers. */
export function useColorScheme(zaf: ZafClient | null): ColorScheme {
  const [scheme, setScheme] = useState<ColorScheme>(systemScheme);

  useEffect(() => {
    if (zaf === null) return undefined;
    const take = (value: unknown) => {
      if (value === "light" || value === "dark") setScheme(value);
    };
    readPaths(zaf, ["colorScheme"])
      .then((values) => take(values["colorScheme"]))
      // Older help desks do not know the path.
      .catch(() => undefined);
    return listen(zaf, ["colorScheme.changed"], take);
  }, [zaf]);

  return scheme;
}

const systemScheme = (): ColorScheme =>
  globalThis.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
