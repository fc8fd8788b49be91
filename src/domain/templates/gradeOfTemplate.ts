import { gradeOf } from "../language/gradeOf";
import type { Format } from "../wording/message";
import { readView } from "../wording/view/readView";

/** The Flesch-Kincaid grade of an English template; tags and placeholders don't weigh. */
export const gradeOfTemplate = (body: string, format: Format): number =>
  gradeOf(readView(body, format, true).masked);
