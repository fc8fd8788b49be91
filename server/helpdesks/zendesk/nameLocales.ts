import { z } from "zod";
import type { CallOptions, DeskRule } from "../helpDesk";
import type { Client } from "./client";

const Locales = z.object({
  locales: z.array(z.object({ id: z.number(), locale: z.string() })),
});
const Variants = z.array(z.looseObject({ locale_id: z.number().nullish() }));

/**
 * Gives every variant of dynamic content the language tag of its locale: the API names locales by
 * numbers only, which tell nobody what language a text is in.
 */
export async function nameLocales(
  client: Client,
  contents: readonly DeskRule[],
  options?: CallOptions,
): Promise<DeskRule[]> {
  if (contents.length === 0) return [];
  const { locales } = await client.read(
    Locales,
    { method: "GET", path: "/api/v2/locales" },
    options,
  );
  const tags = new Map(locales.map(({ id, locale }) => [id, locale]));
  return contents.map((content) => ({ ...content, body: withTags(content.body, tags) }));
}

function withTags(body: DeskRule["body"], tags: ReadonlyMap<number, string>): DeskRule["body"] {
  const variants = Variants.safeParse(body["variants"]);
  if (!variants.success) return body;
  return {
    ...body,
    variants: variants.data.map((variant) => {
      const tag = tags.get(variant.locale_id ?? 0);
      return tag === undefined ? variant : { ...variant, locale: tag };
    }),
  };
}
