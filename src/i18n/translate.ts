import type texts from "../../translations/en.json";
import { sharedTexts } from "./sharedTexts";

type Texts = typeof texts;
/** A text that differs with `count`. */
type Plural = { one: string; other: string };

type NameOf<Node> = Extract<keyof Node, string>;
type Keys<Node, Path extends string> = Node extends string | Plural
  ? Path
  : { [Name in NameOf<Node>]: Keys<Node[Name], `${Path}.${Name}`> }[NameOf<Node>];

/** The block `app` is what Zendesk shows of us; everything else is ours to show. */
type Section = Exclude<NameOf<Texts>, "app">;

/** Every text of the app by its path, such as "review.title". */
export type TextKey = { [Name in Section]: Keys<Texts[Name], Name> }[Section];

/** What is filled into a text's `{names}`. */
type TextValues = Readonly<Record<string, string | number>>;

export type Translate = (key: TextKey, values?: TextValues) => string;

const plurals = new Intl.PluralRules("en");
const numbers = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });

/**
 * The text for a key, with its `{names}` filled in.
 *
 * A text with the forms `one` and `other` follows `count`. Numbers are written with separators.
 */
export const translate: Translate = (key, values = {}) => {
  const found = lookUp(key);
  const text = typeof found === "string" ? found : found[formFor(values["count"])];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? numbers.format(value) : value;
  });
};

const formFor = (count: string | number | undefined): keyof Plural =>
  plurals.select(Number(count ?? 0)) === "one" ? "one" : "other";

const sections: Record<string, unknown> = { ...sharedTexts };

/** Adds the texts of a part of the app that comes in a bundle of its own. */
export function addTexts(more: Readonly<Record<string, unknown>>): void {
  Object.assign(sections, more);
}

function lookUp(key: string): string | Plural {
  let node: unknown = sections;
  for (const name of key.split(".")) node = (node as Readonly<Record<string, unknown>>)[name];
  return node as string | Plural;
}
