import type { Format } from "#domain/wording/message";
import { visibleText } from "../ui/readVisible";

/** A text in the format of the draft that it goes into. */
export function inFormat(text: string, from: Format, to: Format): string {
  if (from === to) return text;
  if (to === "text")
    return visibleText(text, "html")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escape(paragraph).replaceAll("\n", "<br>")}</p>`)
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
