import { existsSync, readFileSync } from "node:fs";
import { readView } from "#domain/wording/view/readView";
import type { Message } from "#domain/wording/message";

const FOLDER = new URL("../../../../shared/data/wording/", import.meta.url);

/** A notification of some product, as its makers wrote it. */
export type Notice = {
  readonly id: string;
  readonly source_repo: string;
  readonly lang: string;
  readonly kind: string;
  readonly kind_source: string;
  readonly audience: string;
  readonly format: "text" | "html";
  readonly subject: string | null;
  readonly body: string;
};

/** True when the collected texts are on this machine. */
export const hasNotices = (): boolean => existsSync(FOLDER);

/** The text of a file among the collected texts. */
export const readShared = (name: string): string => readFileSync(new URL(name, FOLDER), "utf8");

/** The lines of a JSONL file among the collected texts. */
export const readRows = <Row>(name: string): Row[] =>
  readShared(name)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);

/** Sources of texts that a good support writer wrote by hand. */
export const isMacro = ({ source_repo }: Notice): boolean => source_repo.includes("macros");

/** A notice as a message to rewrite. */
export const toMessage = (notice: Notice, more: Partial<Message> = {}): Message => ({
  id: notice.id,
  format: notice.format,
  lang: notice.lang,
  subject: notice.subject ?? "",
  body: notice.body,
  ...more,
});

/** What a reader sees of a text, each fact as one letter. */
export const visible = (body: string, format: Notice["format"]): string =>
  readView(body, format, false).masked.replace(/[\uE000-\uE0FF]+/g, " F ");
