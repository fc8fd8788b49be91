import { stampOf } from "../api/clock";
import type { Season } from "../api/store";
import { CONTACT_FIELD_ID, NEXT_UPDATE_FIELD_ID, OWNERSHIP_FIELD_ID } from "./ids";
import { automations } from "./rules/automations";
import { dynamicContent } from "./rules/dynamicContent";
import { macros } from "./rules/macros";
import type { SeasonRule } from "./rules/rule";
import { triggers } from "./rules/triggers";

/** The platform's numbers for the languages of the season. */
const LOCALE_IDS: Readonly<Record<string, number>> = {
  "en-US": 1,
  es: 2,
  de: 8,
  fr: 16,
  pt: 27,
  ja: 67,
};

/** The company's rules, ready-made texts and own ticket fields, as of the season's first day. */
export function seasonRules(startsAt: Date): Season {
  const times = { created_at: stampOf(startsAt), updated_at: stampOf(startsAt) };
  const rule = (firstId: number) => (one: SeasonRule, place: number) => ({
    id: firstId + place,
    title: one.title,
    active: one.active,
    position: place + 1,
    conditions: { all: one.all, any: one.any ?? [] },
    actions: one.actions,
    default: false,
    ...times,
  });
  return {
    triggers: triggers
      .map(rule(2001))
      .map((one) => ({ ...one, description: null, category_id: "1" })),
    automations: automations.map(rule(2101)),
    macros: macros.map(({ title, actions }, place) => ({
      id: 2201 + place,
      title,
      description: null,
      active: true,
      position: place + 1,
      actions,
      restriction: null,
      default: false,
      ...times,
    })),
    dynamic_content_items: dynamicContent.map(({ name, placeholder, variants }, place) => ({
      id: 2301 + place,
      name,
      placeholder,
      default_locale_id: LOCALE_IDS["en-US"] ?? 1,
      outdated: false,
      variants: variants.map(({ locale, content }, at) => ({
        id: 2401 + place * 10 + at,
        content,
        locale_id: LOCALE_IDS[locale] ?? 1,
        active: true,
        default: locale === "en-US",
        outdated: false,
        ...times,
      })),
      ...times,
    })),
    ticket_fields: [
      { id: CONTACT_FIELD_ID, type: "lookup", title: "Customer's contact", position: 90 },
      { id: NEXT_UPDATE_FIELD_ID, type: "text", title: "Next word to the customer", position: 91 },
      { id: OWNERSHIP_FIELD_ID, type: "text", title: "Ownership", position: 92 },
    ].map((field) => ({
      ...field,
      description: "Written by Unticket and by agents",
      active: true,
      required: false,
      removable: true,
      visible_in_portal: false,
      editable_in_portal: false,
      title_in_portal: field.title,
      tag: null,
      ...times,
    })),
  };
}
