import { applyEdits } from "#domain/wording/edit/applyEdits";
import { editSpan } from "#domain/wording/edit/editSpan";
import { hitsIn, turnsIn } from "#domain/wording/findFindings";
import type { LanguagePack, Rule } from "#domain/wording/pack";
import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { readView } from "#domain/wording/view/readView";
import { rewriteMessage } from "#domain/wording/rewriteMessage";

const rules = everyLanguage.flatMap((pack) =>
  [...pack.packs, ...pack.turns].flatMap(({ id, rules: listed }) =>
    listed.flatMap((rule) =>
      rule.examples.map((example) => ({
        pack,
        rule,
        name: `${pack.language}/${id}/${rule.id}`,
        ...example,
      })),
    ),
  ),
);

const moves = everyLanguage.flatMap((pack) =>
  pack.moves.flatMap((move) =>
    move.examples.map((example) => ({ pack, name: `${pack.language}/${move.id}`, ...example })),
  ),
);

describe("rule packs", () => {
  it.each(rules)("$name: $before", ({ pack, rule, before, after }) => {
    expect(idsIn(before, pack, rule)).toContain(rule.id);
    expect(edited(before, pack)).toBe(after);
  });

  it("gives every rule an example", () => {
    const untested = everyLanguage.flatMap((pack) =>
      [...pack.packs, ...pack.turns].flatMap(({ rules: listed }) =>
        listed.filter(({ examples }) => examples.length === 0).map(({ id }) => id),
      ),
    );
    expect(untested).toEqual([]);
  });

  it.each(everyLanguage)("names every rule of $language once", (pack) => {
    const ids = [...pack.packs, ...pack.turns].flatMap(({ rules: listed }) =>
      listed.map(({ id }) => id),
    );
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe("moves", () => {
  it.each(moves)("$name: $before", ({ pack, before, after }) => {
    const { body } = rewriteMessage(
      { format: "text", lang: pack.language, body: before, context: {} },
      [],
      [pack],
    );
    expect(withoutGreeting(body, pack)).toBe(after);
  });
});

const subjects = everyLanguage.flatMap((pack) =>
  (pack.subjects ?? []).flatMap((line) =>
    line.examples.map((example) => ({ pack, name: `${pack.language}/${line.id}`, ...example })),
  ),
);

describe("subjects", () => {
  it.each(subjects)("$name: $before", ({ pack, before, after }) => {
    const { subject } = rewriteMessage(
      { format: "text", lang: pack.language, subject: before, body: "" },
      [],
      [pack],
    );
    expect(subject).toBe(after);
  });
});

function idsIn(text: string, pack: LanguagePack, rule: Rule): string[] {
  const view = readView(text, "text", false);
  const hits = hitsIn(view, pack, [], rule.only === "finding" ? "finding" : "edit");
  return [...hits, ...turnsIn(view, pack)].map((hit) => hit.rule.id);
}

function edited(text: string, pack: LanguagePack): string {
  const view = readView(text, "text", false);
  const edits = hitsIn(view, pack, [], "edit").flatMap((hit) => {
    const edit = editSpan(hit, view.masked);
    return edit === null ? [] : [edit];
  });
  return applyEdits(text, edits).text;
}

/** The rewrite in one line and without the greeting that a composed message begins with. */
function withoutGreeting(body: string, pack: LanguagePack): string {
  const lines = body.split(/\n+/).filter((line) => line.trim() !== "");
  const first = lines[0] ?? "";
  return (pack.frame.greetings.includes(first) ? lines.slice(1) : lines).join(" ");
}
