import type { StoredText } from "../db/tables/templates";

const NOT_OURS: ReadonlySet<string> = new Set(["status", "survey_reason"]);

/** Whether we can write a text at all: names of statuses and reasons are changed in Zendesk only. */
export const isWritable = ({ type, problems }: StoredText): boolean =>
  !NOT_OURS.has(type) && !problems.some(({ type: what }) => what === "dynamic-content");
