import { visibleText } from "../ui/readVisible";
import type { Draft } from "../zendesk/draft";

/** True when there is nothing to read: an empty rich draft is `<p></p>`. */
export const isBlank = (draft: Draft): boolean =>
  visibleText(draft.text, draft.isRich ? "html" : "text").trim() === "";
