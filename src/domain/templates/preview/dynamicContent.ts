import { blockOf } from "./blocks";
import type { PreviewAccount } from "./previewTicket";

const USE = /\bdc\.([\w-]+)/g;
/** Content may use content, which may use the first again. */
const DEEPEST = 3;

type Written = { readonly html: string; readonly text: string };

/**
 * The dynamic content that a text uses, in the language of its reader: the very tag, else another of
 * the same language, else the default. Content that nobody has is empty.
 *
 * @param write - Renders a variant with the values it may use.
 */
export function dynamicContent(
  text: string,
  { account, locale }: { account: PreviewAccount; locale: string },
  write: (variant: string, dc: Readonly<Record<string, unknown>>) => Written,
): Readonly<Record<string, unknown>> {
  const valuesIn = (source: string, depth: number): Readonly<Record<string, unknown>> => {
    const names = new Set([...source.matchAll(USE)].map(([, name]) => name ?? ""));
    return Object.fromEntries(
      [...names].flatMap((name) => {
        const variant = variantOf(account, name, locale);
        if (variant === null || depth > DEEPEST) return [];
        const { html, text: plain } = write(variant, valuesIn(variant, depth + 1));
        return plain.trim() === "" ? [] : [[name, blockOf(html, plain)]];
      }),
    );
  };
  return valuesIn(text, 1);
}

function variantOf({ content }: PreviewAccount, name: string, locale: string): string | null {
  const item = Object.hasOwn(content, name) ? content[name] : undefined;
  if (item === undefined) return null;
  const tags = Object.keys(item.variants);
  const same = (tag: string) => tag.toLowerCase() === locale.toLowerCase();
  const language = (tag: string) => tag.slice(0, 2).toLowerCase();
  const tag =
    tags.find(same) ?? tags.find((one) => language(one) === language(locale)) ?? item.fallback;
  return item.variants[tag] ?? null;
}
