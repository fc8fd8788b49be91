import { auditTemplates } from "#domain/templates/auditTemplates";
import { readTemplateItems } from "#domain/templates/readTemplateItems";
import type { TemplateItem } from "#domain/templates/templateItem";
import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import type { Command } from "./command";

/** `unticket audit`: every text that customers receive by rule, scored, with a proposal. */
export const audit: Command = {
  name: "audit",
  summary: "score the texts of triggers, automations, macros and dynamic content",
  options: {},
  async run(lines, _options, output) {
    const items: TemplateItem[] = [];
    for await (const { number, value } of lines) {
      const read = readTemplateItems(value);
      items.push(...read.items);
      for (const fault of read.faults) output.reject(number, fault);
    }
    const rows = auditTemplates(items, { languages: everyLanguage });
    for (const row of rows) await output.write(row);
    output.progress(`${items.length} items, ${rows.length} texts for customers`);
  },
};
