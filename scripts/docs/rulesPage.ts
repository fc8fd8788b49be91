import { rules as conditions } from "#domain/ownership/rules/index";
import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { cell } from "./galleryPage";

/** Every wording rule and every condition of the ownership review, as Markdown tables. */
export function rulesPage(): string {
  const packs = everyLanguage.flatMap(({ language, packs: topics }) =>
    topics.map(({ id, rules }) => {
      const rows = rules.map(
        ({ id: ruleId, phrases, instead, severity, why }) =>
          `| ${ruleId} | ${cell(phrases.join(" · "))} | ${cell(instead.join(" · ") || "(only a person can say it)")} | ${severity} | ${cell(why)} |`,
      );
      return `## ${language}: ${id}\n\n| rule | found | instead | severity | why |\n|---|---|---|---|---|\n${rows.join("\n")}`;
    }),
  );
  const listed = conditions.map(({ condition, ruleId }) => `| ${condition} | ${ruleId} |`);
  const count = everyLanguage
    .flatMap(({ packs: topics }) => topics)
    .reduce((sum, { rules }) => sum + rules.length, 0);
  return `# Rules\n\n${count} wording rules in ${everyLanguage.length} languages and ${conditions.length} conditions of the ownership review. Made by \`npm run docs\` from the rules themselves.\n\n## The ownership review\n\n| condition | rule |\n|---|---|\n${listed.join("\n")}\n\n${packs.join("\n\n")}\n`;
}
