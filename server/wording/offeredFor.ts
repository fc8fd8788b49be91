import type { Message } from "#domain/wording/message";
import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { sayTime } from "#domain/wording/say/sayTime";
import type { Offered } from "./restoreText";

/** What a model may add from the ticket: tokens with what they stand for, and with what they mean. */
export function offeredFor({ context = {}, body, lang, format }: Message): {
  readonly tokens: Offered;
  readonly meanings: Readonly<Record<string, string>>;
} {
  const phrases = everyLanguage.find(({ language }) => language === lang)?.frame.time;
  const candidates = [
    ["NAME", context.customer?.firstName, "the customer's first name, for the greeting"],
    ["ME", context.owner?.firstName ?? context.owner?.name, "the writer's name, to sign with"],
    [
      "WHEN",
      phrases === undefined ? null : sayTime(context, phrases),
      "when the customer hears from the writer next, as a phrase",
    ],
  ] as const;
  const known = candidates.flatMap(([name, value, meaning]) =>
    value === undefined || value === null || value === "" || body.includes(value)
      ? []
      : [{ name, value: format === "html" ? escaped(value) : value, meaning }],
  );
  return {
    tokens: new Map(known.map(({ name, value }) => [name, value])),
    meanings: Object.fromEntries(known.map(({ name, meaning }) => [`⟦${name}⟧`, meaning])),
  };
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
