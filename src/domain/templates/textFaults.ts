import type { VerifyProblem } from "../wording/message";
import { liquidFaults } from "./liquidFaults";
import { markupFaults } from "./markupFaults";
import type { TemplateText } from "./templateText";
import { unknownPlaceholders } from "./unknownPlaceholders";

/** Longer texts than Zendesk keeps in one action. */
export const LONGEST_TEXT = 65_535;

/** What keeps a text from arriving as it is meant: bad Liquid, unknown placeholders, half HTML, length. */
export function textFaults({
  subject = "",
  body,
  format,
}: Pick<TemplateText, "subject" | "body" | "format">): VerifyProblem[] {
  return [
    ...liquidFaults(subject),
    ...liquidFaults(body),
    ...unknownPlaceholders(`${subject}\n${body}`).map((tag) => ({
      type: "unknown-placeholder",
      detail: `${tag} is none that Zendesk fills in`,
    })),
    ...(format === "html" ? markupFaults(body) : []),
    ...(body.length > LONGEST_TEXT
      ? [{ type: "too-long", detail: `longer than ${LONGEST_TEXT} characters` }]
      : []),
  ];
}
