import { withTimeout } from "./withTimeout";
import type { ZafClient } from "./zafClient";

/** Shows a short notice in the help desk; it may render HTML, so everything is escaped. */
export async function notify(
  zaf: ZafClient,
  text: string,
  kind: "notice" | "alert" | "error" = "notice",
): Promise<void> {
  await withTimeout("notify", zaf.invoke("notify", escapeHtml(text), kind));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
