import type { Format } from "../wording/message";
import type { ItemId, TemplateType } from "./templateItem";

/**
 * Who gets a text: the requester, also the people in copy, whoever reads the conversation (public
 * comments of macros), whoever gets the rules that use it (dynamic content), or everybody.
 */
export type TemplateRecipient =
  "requester" | "requester-and-ccs" | "conversation" | "by-use" | "everybody";

/** One text that Zendesk sends to customers by itself, and where it stands. */
export type TemplateText = {
  readonly type: TemplateType;
  readonly id: ItemId;
  readonly title: string;
  readonly active: boolean;
  readonly recipient: TemplateRecipient;
  /** Tells the texts of one item apart: the place of an action, the id of a variant, a field. */
  readonly part: string;
  /** The field of the action that holds the text, and its place among the actions. */
  readonly action?: string;
  readonly actionIndex?: number;
  /** The language tag of a variant, else the id of its locale. */
  readonly locale?: string;
  readonly format: Format;
  readonly subject?: string;
  readonly body: string;
};
