import { findFacts } from "../../wording/facts/findFacts";

/** A placeholder that is nothing but a path, filters left off. */
const PATH =
  /^[%$#!@]?\{\{-?\s*((?:ticket|current_user|agent|satisfaction|account|dc|zd)\.[\w.[\]-]+)/;
const MOST = 30;

/**
 * The placeholders of a text that come out empty, each once.
 *
 * @param valueOf - What a path such as "ticket.requester.first_name" is written as.
 */
export function emptyIn(text: string, valueOf: (path: string) => string): string[] {
  const empty = new Set<string>();
  for (const { kind, text: tag } of findFacts(text, "text", true)) {
    const path = kind === "placeholder" ? PATH.exec(tag)?.[1] : undefined;
    if (path === undefined || empty.size >= MOST) continue;
    if (valueOf(path).trim() === "") empty.add(`{{${path}}}`);
  }
  return [...empty];
}
