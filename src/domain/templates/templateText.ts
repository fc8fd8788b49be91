import type { Format } from "../wording/message";
import type { ItemId, TemplateType } from "./templateItem";

/** One text that Zendesk sends to customers by itself, and where it stands. */
export type TemplateText = {
  readonly type: TemplateType;
  readonly id: ItemId;
  readonly title: string;
  readonly active: boolean;
  /** The field of the action that holds the text, and its place among the actions. */
  readonly action?: string;
  readonly actionIndex?: number;
  /** The language tag of a variant, else the id of its locale. */
  readonly locale?: string;
  readonly format: Format;
  readonly subject?: string;
  readonly body: string;
};
