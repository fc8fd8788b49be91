import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { rewriteMessage } from "#domain/wording/rewriteMessage";
import { notices } from "./notices";

/** The gallery: invented notices, what became of them, and why, as Markdown. */
export function galleryPage(): string {
  const sections = notices.map((notice) => {
    const rewrite = rewriteMessage(notice, [], everyLanguage);
    const { customer, owner, nextUpdateAt, subject } = notice.context ?? {};
    const known = [
      customer?.firstName && `the customer: ${customer.firstName}`,
      owner?.name && `the owner: ${owner.name}`,
      nextUpdateAt && `the next word: ${nextUpdateAt}`,
      subject && `what it is about: ${subject}`,
    ].filter(Boolean);
    return [
      `## ${notice.id}`,
      known.length > 0 ? `Known: ${known.join("; ")}.` : "Nothing is known beyond the text.",
      "Before",
      quote(notice.body),
      rewrite.written === "unchanged" ? "After: unchanged" : `After (${rewrite.written})`,
      ...(rewrite.written === "unchanged" ? [] : [quote(rewrite.body)]),
      ...rewrite.problems.map(({ detail }) => `* To do: ${detail}`),
      changesTable(rewrite.changes),
    ]
      .filter((part) => part !== "")
      .join("\n\n");
  });
  return `# Gallery\n\nNotices made up for this page, and what Unticket writes in their place. Made by \`npm run docs\`.\n\n${sections.join("\n\n")}\n`;
}

/** A fence keeps Markdown from reading the words of others. */
const quote = (text: string): string => `~~~text\n${text}\n~~~`;

function changesTable(changes: readonly { before: string; after: string; why: string }[]): string {
  if (changes.length === 0) return "";
  const rows = changes.map(
    ({ before, after, why }) => `| ${cell(before)} | ${cell(after)} | ${cell(why)} |`,
  );
  return `| was | is | why |\n|---|---|---|\n${rows.join("\n")}`;
}

export const cell = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/\|/g, "\\|").replace(/</g, "&lt;").trim();
