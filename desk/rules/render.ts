import { Liquid } from "liquidjs";
import type { Desk } from "../api/desk";
import { escapeHtml } from "../api/tickets/words";
import { placeholders } from "./placeholders";
import type { RenderContext, RenderStyle } from "./renderContext";

const engine = new Liquid({
  strictVariables: false,
  strictFilters: false,
  ownPropertyOnly: true,
  parseLimit: 200_000,
  renderLimit: 1000,
  memoryLimit: 5_000_000,
});

const escapes: Readonly<Record<RenderStyle, (text: string) => string>> = {
  text: (text) => text,
  html: escapeHtml,
  json: (text) => JSON.stringify(text).slice(1, -1),
};

/**
 * A template with its placeholders filled in. Unknown ones are left empty, as Zendesk does;
 * a template that cannot be read stays as it is.
 */
export function render(desk: Desk, template: string, context: RenderContext): string {
  if (!template.includes("{{") && !template.includes("{%")) return template;
  const escape = escapes[context.style];
  const values = placeholders(desk, context, { escape, template });
  const dc = template.includes("dc.") ? dynamicContent(desk, context, values) : {};
  return fill(template, { ...values, dc });
}

function fill(template: string, values: Readonly<Record<string, unknown>>): string {
  try {
    return String(engine.parseAndRenderSync(template, values));
  } catch {
    return template;
  }
}

/** Each item in the language of the reader, else in its own first language. */
function dynamicContent(
  desk: Desk,
  { recipient }: RenderContext,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const localeId = recipient?.locale_id ?? desk.account().default_locale_id;
  return Object.fromEntries(
    desk.store.dynamic_content_items.all().map(({ placeholder, variants }) => {
      const spoken = variants.find((variant) => variant.active && variant.locale_id === localeId);
      const variant = spoken ?? variants.find((candidate) => candidate.default);
      const name = placeholder.replace(/^\{\{\s*dc\.|\s*\}\}$/g, "");
      return [name, fill(variant?.content ?? "", values)];
    }),
  );
}
