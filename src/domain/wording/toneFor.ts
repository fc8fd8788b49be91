import { z } from "zod";
import { Tone } from "./message";

/** Where an account sounds otherwise than usual: to the customers of a brand, in a language, or both. */
export const ToneException = z.strictObject({
  /** The help desk's id; every brand when absent. */
  brand: z.string().min(1).optional(),
  /** Two letters; every language when absent. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  tone: Tone,
});
export type ToneException = z.infer<typeof ToneException>;

/** How an account sounds. */
export type AccountTone = { readonly tone: Tone; readonly tones: readonly ToneException[] };

/** Whom a message is for: a brand's id, and a locale such as `pt-BR`; null where not known. */
export type Reader = { readonly brand: string | null; readonly locale: string | null };

/**
 * The tone for a reader: that of brand and language together counts before that of the brand alone,
 * and that before the language's; of two alike the first.
 */
export function toneFor({ tone, tones }: AccountTone, { brand, locale }: Reader): Tone {
  const language = /^[a-z]{2}(?![a-z])/i.exec(locale ?? "")?.[0].toLowerCase();
  const fits = tones.filter(
    (one) =>
      (one.brand === undefined || one.brand === brand) &&
      (one.language === undefined || one.language === language),
  );
  const weigh = (one: ToneException) =>
    (one.brand === undefined ? 0 : 2) + (one.language === undefined ? 0 : 1);
  return fits.toSorted((one, other) => weigh(other) - weigh(one))[0]?.tone ?? tone;
}
